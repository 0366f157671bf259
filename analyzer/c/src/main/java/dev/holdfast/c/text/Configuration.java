package dev.holdfast.c.text;

import java.util.Map;
import java.util.OptionalLong;

/** What is known of the names that the conditions of the preprocessor test. */
public interface Configuration {
  /** Whether a name is defined. */
  Truth defines(String name);

  /** The number that a name stands for, if it is known. */
  OptionalLong value(String name);

  /** Whether a comparison holds, as far as it is known as it is written, without blanks. */
  Truth holds(String comparison);

  /**
   * Whether a test of an option, such as {@code IS_ENABLED(CONFIG_PM)}, holds. All such tests are
   * one where the configuration is not known.
   */
  default Truth passes(OptionTest test, String name) {
    return defines(name);
  }

  /** All configurations at once, but for these names and comparisons. */
  static Configuration any(Map<String, Truth> settled) {
    return new Configuration() {
      @Override
      public Truth defines(String name) {
        return settled.getOrDefault(name, Truth.UNKNOWN);
      }

      @Override
      public OptionalLong value(String name) {
        return OptionalLong.empty();
      }

      @Override
      public Truth holds(String comparison) {
        return defines(comparison);
      }
    };
  }
}
