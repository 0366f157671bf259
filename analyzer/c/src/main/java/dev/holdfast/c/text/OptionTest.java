package dev.holdfast.c.text;

import java.util.BitSet;

/** The tests of options that are the same in conditions of the preprocessor and of the language. */
public enum OptionTest {
  /** Built in or a module. */
  IS_ENABLED,
  /** Built in. */
  IS_BUILTIN,
  /** A module. */
  IS_MODULE,
  /** Built in, or a module that is used by a module. */
  IS_REACHABLE;

  /** The suffix of what is defined for an option whose code is a module. */
  private static final String MODULE_SUFFIX = "_MODULE";

  /** Whether the test holds by what names are defined. */
  public Truth of(String option, Configuration configuration) {
    Truth builtIn = configuration.defines(option);
    Truth module = configuration.defines(option + MODULE_SUFFIX);
    return switch (this) {
      case IS_ENABLED -> builtIn.or(module);
      case IS_BUILTIN -> builtIn;
      case IS_MODULE -> module;
      case IS_REACHABLE -> builtIn.or(module.and(configuration.defines("MODULE")));
    };
  }

  static boolean isOne(String name) {
    for (OptionTest test : values()) {
      if (test.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Puts the answers in place of the tests in a text, where they are certain. */
  public static void settle(Tokens tokens, Configuration configuration) {
    BitSet removed = new BitSet();
    for (int i = 0; i + 3 < tokens.count(); i++) {
      boolean complete =
          tokens.isIdentifier(i)
              && tokens.is(i + 1, '(')
              && tokens.isIdentifier(i + 2)
              && tokens.is(i + 3, ')');
      if (complete && isOne(tokens.string(i))) {
        Truth truth = configuration.passes(valueOf(tokens.string(i)), tokens.string(i + 2));
        if (truth != Truth.UNKNOWN) {
          tokens.blank(i);
          removed.set(i);
          tokens.replace(i + 2, truth == Truth.TRUE ? '1' : '0');
        }
      }
    }
    tokens.remove(removed);
  }
}
