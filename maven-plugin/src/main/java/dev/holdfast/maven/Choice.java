package dev.holdfast.maven;

import dev.holdfast.run.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads parameters that are one of several words, and tells the words if it is none. */
final class Choice {
  private Choice() {}

  /**
   * The constant of a word.
   *
   * @throws UsageException if it is none of them
   */
  static <E extends Enum<E>> E of(String parameter, String word, E[] constants)
      throws UsageException {
    for (E constant : constants) {
      if (constant.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    List<String> words =
        Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    throw new UsageException(
        parameter + ": unknown value '" + word + "'; the values are: " + String.join(", ", words));
  }
}
