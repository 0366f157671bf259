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

  /** Whether the code in a directory is one user's alone. */
  public boolean contain(String directory) {
    return isBelow(directory, under)
        || others.stream().anyMatch(one -> one.equals(directory) || isBelow(directory, one));
  }

  private static boolean isBelow(String directory, String upper) {
    return directory.startsWith(upper + "/") && directory.length() > upper.length() + 1;
  }
}
