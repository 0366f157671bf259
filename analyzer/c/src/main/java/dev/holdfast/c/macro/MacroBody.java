package dev.holdfast.c.macro;

import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Tokens;
import java.util.Set;

/** Takes out of a macro's body what the rewriting takes out of files. */
final class MacroBody {
  private static final Set<String> VANISHING =
      Set.of(
          "asm",
          "__asm__",
          "__asm",
          "asm_inline",
          "asm_volatile_goto",
          "__attribute__",
          "__attribute",
          "__label__");

  private MacroBody() {}

  static String clean(String body) {
    Tokens tokens = Lexer.fragment(body);
    char[] text = tokens.text();
    int i = 0;
    while (i < tokens.count()) {
      boolean vanishes = tokens.isIdentifier(i) && VANISHING.contains(tokens.string(i));
      i = vanishes ? blank(tokens, text, i) : i + 1;
    }
    return new String(text);
  }

  private static int blank(Tokens tokens, char[] text, int from) {
    int last = from;
    while (tokens.isIdentifier(last + 1)) {
      last++;
    }
    if (tokens.is(last + 1, '(')) {
      last = tokens.closing(last + 1);
    }
    last = Math.min(last, tokens.count() - 1);
    for (int i = tokens.start(from); i < tokens.end(last); i++) {
      text[i] = ' ';
    }
    return last + 1;
  }
}
