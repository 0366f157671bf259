package dev.holdfast.run.suppression;

import java.util.Arrays;

/** The lines of a text. */
final class Lines {
  private final int[] starts;
  private final int length;

  Lines(String text) {
    this.starts = starts(text);
    this.length = text.length();
  }

  private static int[] starts(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = at + 1;
    }
    return Arrays.copyOf(found, count);
  }

  /** How many there are. */
  int count() {
    return starts.length;
  }

  /** The line of an offset, from 1. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset, from 1. */
  int columnOf(int offset) {
    return offset - start(lineOf(offset)) + 1;
  }

  /** The offset at which a line begins. */
  int start(int line) {
    return starts[line - 1];
  }

  /** The offset behind a line. */
  int end(int line) {
    return line < starts.length ? starts[line] : length;
  }
}
