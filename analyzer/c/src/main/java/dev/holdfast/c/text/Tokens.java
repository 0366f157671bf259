package dev.holdfast.c.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The tokens of one file, in parallel arrays: a file has hundreds of thousands of them.
 *
 * <p>Comments and white space are no tokens. A preprocessor directive with all its continuation
 * lines is one token.
 */
public final class Tokens {
  /** An identifier or keyword. */
  public static final byte IDENTIFIER = 1;

  /** A number. */
  public static final byte NUMBER = 2;

  /** A string literal. */
  public static final byte STRING = 3;

  /** A character literal. */
  public static final byte CHARACTER = 4;

  /** One character of punctuation. */
  public static final byte PUNCTUATION = 5;

  /** A preprocessor directive. */
  public static final byte DIRECTIVE = 6;

  private final char[] text;
  private final NameTable names;
  private int[] starts;
  private int[] ends;
  private int[] nameOf;
  private byte[] kinds;
  private int count;

  Tokens(char[] text) {
    this.text = text;
    int expected = Math.max(16, Math.min(text.length / 4, 1 << 16));
    this.names = new NameTable(expected);
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.nameOf = new int[expected];
    this.kinds = new byte[expected];
  }

  void add(byte kind, int start, int end) {
    if (count == starts.length) {
      grow();
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = kind;
    nameOf[count] = kind == IDENTIFIER ? names.index(text, start, end) : -1;
    count++;
  }

  private void grow() {
    int longer = count * 2;
    starts = Arrays.copyOf(starts, longer);
    ends = Arrays.copyOf(ends, longer);
    nameOf = Arrays.copyOf(nameOf, longer);
    kinds = Arrays.copyOf(kinds, longer);
  }

  /** The text they are tokens of. */
  public char[] text() {
    return text;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The kind of a token. */
  public byte kind(int token) {
    return kinds[token];
  }

  /** The offset of a token's first character. */
  public int start(int token) {
    return starts[token];
  }

  /** The offset behind a token's last character. */
  public int end(int token) {
    return ends[token];
  }

  /** The names that occur. */
  public NameTable names() {
    return names;
  }

  /** The index of an identifier's name in {@link #names()}, -1 for any other token. */
  public int name(int token) {
    return nameOf[token];
  }

  /** An identifier's name, or the text of any other token. */
  public String string(int token) {
    int name = nameOf[token];
    return name >= 0
        ? names.name(name)
        : new String(text, starts[token], ends[token] - starts[token]);
  }

  /** Whether a token is this character of punctuation. */
  public boolean is(int token, char punctuation) {
    return token >= 0
        && token < count
        && kinds[token] == PUNCTUATION
        && text[starts[token]] == punctuation;
  }

  /** Whether a token is this identifier. */
  public boolean is(int token, String identifier) {
    return isIdentifier(token) && names.name(nameOf[token]).equals(identifier);
  }

  /** Whether a token is an identifier or keyword. */
  public boolean isIdentifier(int token) {
    return token >= 0 && token < count && kinds[token] == IDENTIFIER;
  }

  /** Overwrites the text of a token with blanks. */
  void blank(int token) {
    Arrays.fill(text, starts[token], ends[token], ' ');
  }

  /** Overwrites a token with a digit. */
  void replace(int token, char digit) {
    blank(token);
    text[starts[token]] = digit;
    ends[token] = starts[token] + 1;
    kinds[token] = NUMBER;
    nameOf[token] = -1;
  }

  /** Takes the tokens away that are set; the others close up. */
  void remove(BitSet removed) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (!removed.get(i)) {
        starts[kept] = starts[i];
        ends[kept] = ends[i];
        kinds[kept] = kinds[i];
        nameOf[kept] = nameOf[i];
        kept++;
      }
    }
    count = kept;
  }

  /**
   * The token that closes what the token at {@code open} opens, or the number of tokens if nothing
   * does.
   */
  public int closing(int open) {
    int depth = 0;
    for (int i = open; i < count; i++) {
      if (kinds[i] == PUNCTUATION) {
        char c = text[starts[i]];
        if (c == '(' || c == '{' || c == '[') {
          depth++;
        } else if (c == ')' || c == '}' || c == ']') {
          depth--;
          if (depth == 0) {
            return i;
          }
        }
      }
    }
    return count;
  }
}
