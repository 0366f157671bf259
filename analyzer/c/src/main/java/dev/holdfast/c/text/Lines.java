package dev.holdfast.c.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin. Taken before a file is rewritten, since what stands for a
 * directive may need the place of its line break.
 */
public final class Lines {
  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
  }

  /** The lines of the text as it is now. */
  public static Lines of(char[] text) {
    int[] starts = new int[1024];
    int count = 1;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(Arrays.copyOf(starts, count));
  }

  /** The offsets at which lines begin. */
  public int[] starts() {
    return starts.clone();
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return (found >= 0 ? found : -found - 2) + 1;
  }

  /** The column of an offset, from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}
