package dev.holdfast.c.macro;

import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Macro;
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

  static String clean(Macro macro, FileMacros macros) {
    Tokens tokens = Lexer.fragment(macro.body());
    char[] text = tokens.text();
    int i = 0;
    while (i < tokens.count()) {
      if (tokens.is(i, "typeof") || tokens.is(i, "__typeof__")) {
        bareName(tokens, text, i + 1);
      }
      if (besideString(tokens, i) && isNothing(tokens.string(i), macro, macros)) {
        blankOne(tokens, text, i);
      }
      boolean vanishes = tokens.isIdentifier(i) && VANISHING.contains(tokens.string(i));
      if (tokens.isIdentifier(i) && tokens.is(i + 1, '(') && staysCall(tokens.string(i), macros)) {
        TypeArguments.blank(tokens, i + 1);
      }
      i = vanishes ? blank(tokens, text, i) : i + 1;
    }
    return new String(text);
  }

  private static boolean besideString(Tokens tokens, int i) {
    return tokens.isIdentifier(i)
        && !tokens.is(i - 1, '#')
        && !tokens.is(i + 1, '#')
        && ((i > 0 && tokens.kind(i - 1) == Tokens.STRING)
            || (i + 1 < tokens.count() && tokens.kind(i + 1) == Tokens.STRING));
  }

  /** Whether a name is no literal although it stands beside one: that of another configuration. */
  private static boolean isNothing(String name, Macro macro, FileMacros macros) {
    boolean parameter =
        macro.parameters() != null
            && macro.parameters().stream().anyMatch(one -> one.startsWith(name));
    return !parameter
        && !name.equals("__VA_ARGS__")
        && !name.equals("return")
        && macros.treatment(name) == Treatment.NONE;
  }

  /** {@code typeof(x) (name) = …} declares a name, which the parser takes for a call. */
  private static void bareName(Tokens tokens, char[] text, int open) {
    int name = tokens.is(open, '(') ? tokens.closing(open) + 2 : tokens.count();
    if (tokens.is(name - 1, '(')
        && tokens.isIdentifier(name)
        && tokens.is(name + 1, ')')
        && tokens.is(name + 2, '=')) {
      blankOne(tokens, text, name - 1);
      blankOne(tokens, text, name + 1);
    }
  }

  private static void blankOne(Tokens tokens, char[] text, int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      text[i] = ' ';
    }
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
