package dev.holdfast.c.link;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Which files a file includes, directly or not. For several threads. */
public final class Visibility {
  private final List<int[]> includes;

  /** The relation, from the direct inclusions of each file. */
  public Visibility(List<int[]> includes) {
    this.includes = includes;
  }

  /** The files that this file sees, itself among them. */
  public View of(int file) {
    return new View(file);
  }

  /** What one file sees; found out when it is asked first. Not for several threads. */
  public final class View {
    private final int file;
    private final BitSet seen = new BitSet();

    private View(int file) {
      this.file = file;
    }

    /** The file. */
    public int file() {
      return file;
    }

    /** Whether the file sees the other one. */
    public boolean includes(int other) {
      if (seen.isEmpty()) {
        follow();
      }
      return seen.get(other);
    }

    private void follow() {
      Deque<Integer> open = new ArrayDeque<>();
      open.push(file);
      seen.set(file);
      while (!open.isEmpty()) {
        for (int next : includes.get(open.pop())) {
          if (!seen.get(next)) {
            seen.set(next);
            open.push(next);
          }
        }
      }
    }
  }
}
