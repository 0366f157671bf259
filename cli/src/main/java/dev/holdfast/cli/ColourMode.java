package dev.holdfast.cli;

import dev.holdfast.cli.Console.Terminal;
import java.util.Locale;

/** When text is coloured. */
enum ColourMode {
  /** On a terminal, unless {@code NO_COLOR} is set or the terminal is dumb. */
  AUTO {
    @Override
    boolean isOn(Terminal terminal) {
      String unwanted = System.getenv("NO_COLOR");
      return terminal.showsOut()
          && (unwanted == null || unwanted.isEmpty())
          && !"dumb".equals(System.getenv("TERM"));
    }
  },
  /** Always. */
  ALWAYS {
    @Override
    boolean isOn(Terminal terminal) {
      return true;
    }
  },
  /** Never. */
  NEVER {
    @Override
    boolean isOn(Terminal terminal) {
      return false;
    }
  };

  abstract boolean isOn(Terminal terminal);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
