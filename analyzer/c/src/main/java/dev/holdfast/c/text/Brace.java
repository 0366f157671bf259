package dev.holdfast.c.text;

import org.jspecify.annotations.Nullable;

/**
 * What encloses a place in the text; as a linked list, so that the same object means that nothing
 * was closed in between. Equal is only the same.
 */
final class Brace {
  enum Kind {
    /** Round or square brackets. */
    BRACKETS,
    /** Statements. */
    CODE,
    /** Members of a struct, union or enum. */
    AGGREGATE,
    /** An initialiser. */
    INITIALIZER
  }

  private final Kind kind;
  private final @Nullable Brace outer;

  /** One within another, or null for the file. */
  Brace(Kind kind, @Nullable Brace outer) {
    this.kind = kind;
    this.outer = outer;
  }

  /** What it is. */
  Kind kind() {
    return kind;
  }

  /** What encloses it, null for the file. */
  @Nullable Brace outer() {
    return outer;
  }

  /** What an opening brace opens, by the tokens before it. */
  static Kind kindAt(Tokens tokens, int open, int previous) {
    if (previous < 0) {
      return Kind.CODE;
    }
    if (tokens.is(previous, '=') || tokens.is(previous, ',') || tokens.is(previous, '(')) {
      return Kind.INITIALIZER;
    }
    int at = previous;
    for (int back = 0; back < 3 && tokens.isIdentifier(at) && at < open; back++, at--) {
      String word = tokens.string(at);
      if (word.equals("struct") || word.equals("union") || word.equals("enum")) {
        return Kind.AGGREGATE;
      }
    }
    return Kind.CODE;
  }
}
