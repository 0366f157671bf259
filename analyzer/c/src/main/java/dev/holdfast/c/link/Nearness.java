package dev.holdfast.c.link;

import java.util.List;
import java.util.Set;

/**
 * Which of several files with an external definition of one name a file is linked with, by where
 * they are in the tree.
 */
final class Nearness {
  /** What has so many directories in common belongs together: {@code drivers/staging/vt6655}. */
  private static final int ONE_DRIVER = 3;

  /** Below {@code arch} it is one fewer: {@code arch/x86}. */
  private static final int ONE_ARCHITECTURE = 2;

  /** The directories of code that is not there for others to call. */
  private static final Set<String> LEAVES = Set.of("drivers", "sound", "samples");

  private static final int AROUND = 200;
  private static final int TOGETHER = 100;
  private static final int FOR_ALL = 50;

  /** What one architecture defines is in place of what is there for all, or of nothing. */
  private static final int ELSEWHERE = -1;

  private final List<String> paths;

  /** The order of these files, by number. */
  Nearness(List<String> paths) {
    this.paths = paths;
  }

  /**
   * The nearest: those in the file's own directory or in one above it; else those of its own driver
   * or architecture; else those outside of drivers; else those that share most directories; those
   * of another architecture last.
   */
  <T> List<NameIndex.Entry<T>> nearest(List<NameIndex.Entry<T>> found, int file) {
    if (found.size() <= 1) {
      return found;
    }
    String from = paths.get(file);
    int best =
        found.stream().mapToInt(entry -> rank(paths.get(entry.file()), from)).max().orElse(0);
    return found.stream().filter(entry -> rank(paths.get(entry.file()), from) == best).toList();
  }

  private static int rank(String path, String from) {
    int shared = shared(path, from);
    if (shared > 0 && shared == directories(path)) {
      return AROUND + shared;
    }
    String top = path.substring(0, Math.max(0, path.indexOf('/')));
    if (shared >= (top.equals("arch") ? ONE_ARCHITECTURE : ONE_DRIVER)) {
      return TOGETHER + shared;
    }
    if (top.equals("arch")) {
      return ELSEWHERE;
    }
    return LEAVES.contains(top) ? shared : FOR_ALL;
  }

  private static int directories(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  private static int shared(String one, String other) {
    int directories = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        break;
      }
      directories += one.charAt(i) == '/' ? 1 : 0;
    }
    return directories;
  }
}
