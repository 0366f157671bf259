package dev.holdfast.engine.contract;

import java.util.List;

/**
 * The directories whose code has a class of its own for the locks of one class.
 *
 * @param under the directory below which each directory is a user, without a {@code /} at its end
 * @param others further directories, each of which is one user with all that is below it
 */
public record UserDirectories(String under, List<String> others) {
  /** Keeps a copy of the list. */
  public UserDirectories {
    others = List.copyOf(others);
  }

  /**
   * Whether the code in a directory is one user's alone.
   *
   * @param directory with a {@code /} at its end
   */
  public boolean contain(String directory) {
    String upper = under + "/";
    return (directory.startsWith(upper) && !directory.equals(upper))
        || others.stream().anyMatch(one -> directory.startsWith(one + "/"));
  }
}
