package dev.holdfast.c.link;

import java.util.Arrays;
import java.util.List;

/**
 * In whose sight a header is read that leaves it to its includers to include what it needs: the
 * headers of drivers do so. The headers of {@code include} directories stand for themselves.
 */
public final class Includers {
  private static final int NONE = -1;

  private final int[] includer;

  /**
   * The includers of all files.
   *
   * @param includes the files that each file includes directly
   * @param paths the paths of the files
   */
  public Includers(List<int[]> includes, List<String> paths) {
    includer = new int[paths.size()];
    Arrays.fill(includer, NONE);
    for (int file = 0; file < includes.size(); file++) {
      for (int header : includes.get(file)) {
        if (header != file && !isShared(paths.get(header))) {
          offer(header, file, paths);
        }
      }
    }
  }

  private static boolean isShared(String path) {
    return path.startsWith("include/") || path.contains("/include/");
  }

  private void offer(int header, int candidate, List<String> paths) {
    int known = includer[header];
    if (known == NONE || rank(candidate, header, paths) > rank(known, header, paths)) {
      includer[header] = candidate;
    }
  }

  /** A source before a header, then the nearest; of equal ones the first. */
  private static int rank(int candidate, int header, List<String> paths) {
    String path = paths.get(candidate);
    String other = paths.get(header);
    int shared = 0;
    while (shared < Math.min(path.length(), other.length())
        && path.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return (path.endsWith(".c") ? 1 << 16 : 0) + other.lastIndexOf('/', shared);
  }

  /** The file that includes this one, directly or not, and is included by none; or itself. */
  public int of(int file) {
    int at = file;
    for (int steps = 0; includer[at] != NONE && steps < includer.length; steps++) {
      at = includer[at];
      if (at == file) {
        return file;
      }
    }
    return at;
  }
}
