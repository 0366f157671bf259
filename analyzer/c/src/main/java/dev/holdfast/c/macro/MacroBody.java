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

  static String clean(String body, FileMacros macros) {
    Tokens tokens = Lexer.fragment(body);
    char[] text = tokens.text();
    int i = 0;
    while (i < tokens.count()) {
      boolean vanishes = tokens.isIdentifier(i) && VANISHING.contains(tokens.string(i));
      if (tokens.isIdentifier(i) && tokens.is(i + 1, '(') && staysCall(tokens.string(i), macros)) {
        TypeArguments.blank(tokens, i + 1);
      }
      i = vanishes ? blank(tokens, text, i) : i + 1;
    }
    return new String(text);
  }

  private static boolean staysCall(String name, FileMacros macros) {
    Treatment treatment = macros.treatment(name);
    return (treatment == Treatment.NONE || treatment == Treatment.PURE) && macros.isMacro(name);
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
