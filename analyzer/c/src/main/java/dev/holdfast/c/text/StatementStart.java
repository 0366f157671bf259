package dev.holdfast.c.text;

import java.util.Set;

/** Tells from the first tokens of a statement whether an enclosing block would change its sense. */
final class StatementStart {
  private static final Set<String> TYPE_WORDS =
      Set.of(
          "struct",
          "union",
          "enum",
          "int",
          "unsigned",
          "signed",
          "char",
          "long",
          "short",
          "static",
          "const",
          "bool",
          "void",
          "float",
          "double",
          "register",
          "volatile",
          "extern",
          "typeof",
          "__typeof__",
          "__label__",
          "LIST_HEAD",
          "CLASS",
          "guard",
          "__auto_type",
          "case",
          "default");

  private static final Set<String> STATEMENT_WORDS =
      Set.of("return", "goto", "else", "do", "if", "for", "while", "switch", "break", "continue");

  private StatementStart() {}

  /** Whether a declaration, label or case begins at this token. */
  static boolean isDeclaration(Tokens tokens, int token, int previous) {
    boolean starts =
        previous < 0
            || tokens.is(previous, ';')
            || tokens.is(previous, '{')
            || tokens.is(previous, '}')
            || tokens.is(previous, ':');
    if (!starts || !tokens.isIdentifier(token)) {
      return false;
    }
    String word = tokens.string(token);
    if (TYPE_WORDS.contains(word) || word.startsWith("DEFINE_") || word.startsWith("DECLARE_")) {
      return true;
    }
    if (STATEMENT_WORDS.contains(word)) {
      return false;
    }
    return tokens.isIdentifier(token + 1)
        || tokens.is(token + 1, ':')
        || (tokens.is(token + 1, '*')
            && tokens.isIdentifier(token + 2)
            && (tokens.is(token + 3, '=')
                || tokens.is(token + 3, ';')
                || tokens.is(token + 3, ',')));
  }
}
