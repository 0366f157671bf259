package dev.holdfast.report;

/** Whether and how text is coloured. */
public enum Palette {
  /** No colour. */
  PLAIN {
    @Override
    public String paint(Ink ink, String text) {
      return text;
    }
  },
  /** Colour by ANSI escape sequences. */
  ANSI {
    @Override
    public String paint(Ink ink, String text) {
      return text.isEmpty() ? text : "\u001B[" + ink.code + "m" + text + "\u001B[0m";
    }
  };

  /** What a piece of text is. */
  public enum Ink {
    ERROR("1;31"),
    WARNING("1;35"),
    NOTE("1;36"),
    HELP("1;32"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** The text in that colour. */
  public abstract String paint(Ink ink, String text);
}
