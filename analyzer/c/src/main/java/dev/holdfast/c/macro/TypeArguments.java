package dev.holdfast.c.macro;

import dev.holdfast.c.text.Tokens;
import java.util.Set;

/** The types among the arguments of macros that stay calls: the parser does not know them there. */
final class TypeArguments {
  private static final Set<String> TYPE_WORDS =
      Set.of(
          "struct",
          "union",
          "enum",
          "unsigned",
          "signed",
          "int",
          "long",
          "short",
          "char",
          "void",
          "const",
          "bool",
          "u8",
          "u16",
          "u32",
          "u64",
          "s8",
          "s16",
          "s32",
          "s64");

  private TypeArguments() {}

  static boolean isTypeWord(String word) {
    return TYPE_WORDS.contains(word);
  }

  /** Turns the types in the brackets that open at this token into numbers, in the text. */
  static void blank(Tokens tokens, int open) {
    int close = tokens.closing(open);
    int from = open + 1;
    int depth = 0;
    for (int i = open + 1; i <= close && i < tokens.count(); i++) {
      if (tokens.is(i, '(') || tokens.is(i, '{')) {
        depth++;
      } else if (depth > 0 && (tokens.is(i, ')') || tokens.is(i, '}'))) {
        depth--;
      } else if (depth == 0 && (tokens.is(i, ',') || i == close)) {
        if (isType(tokens, from, i)) {
          zero(tokens, from, i - 1);
        }
        from = i + 1;
      }
    }
  }

  private static boolean isType(Tokens tokens, int from, int to) {
    if (!tokens.isIdentifier(from) || !TYPE_WORDS.contains(tokens.string(from))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!tokens.isIdentifier(i) && !tokens.is(i, '*')) {
        return false;
      }
    }
    return true;
  }

  private static void zero(Tokens tokens, int from, int to) {
    char[] text = tokens.text();
    for (int i = tokens.start(from); i < tokens.end(to); i++) {
      if (text[i] != '\n') {
        text[i] = ' ';
      }
    }
    text[tokens.start(from)] = '0';
  }
}
