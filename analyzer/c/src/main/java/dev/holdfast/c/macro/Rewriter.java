package dev.holdfast.c.macro;

import dev.holdfast.c.text.Marks;
import dev.holdfast.c.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a file readable for the parser in place, without moving a character: blanks what vanishes,
 * turns loop macros into {@code while}, and takes out declarations by macros that nobody knows.
 */
public final class Rewriter {
  private static final String WHILE = "while";

  private static final Set<String> KEYWORDS =
      Set.of(
          "if",
          "for",
          "while",
          "switch",
          "return",
          "sizeof",
          "do",
          "else",
          "case",
          "goto",
          "typeof",
          "__typeof__",
          "int",
          "void",
          "char",
          "long",
          "short",
          "unsigned",
          "bool",
          "struct",
          "union",
          "enum",
          "defined",
          "__alignof__",
          "guard",
          "CLASS",
          "scoped_guard",
          "scoped_cond_guard");

  private static final Set<String> STORAGE =
      Set.of("static", "extern", "inline", "const", "volatile", "STATIC");

  private static final Set<String> ASM =
      Set.of("asm", "__asm__", "__asm", "asm_inline", "asm_volatile_goto");

  private static final Set<String> ATTRIBUTE = Set.of("__attribute__", "__attribute", "__declspec");

  private final Tokens tokens;
  private final FileMacros macros;
  private final Marks marks;
  private final char[] text;
  private final List<FileCall> calls = new ArrayList<>();
  private int braces;
  private int brackets;

  private Rewriter(Tokens tokens, FileMacros macros, Marks marks) {
    this.tokens = tokens;
    this.macros = macros;
    this.marks = marks;
    this.text = tokens.text();
  }

  /**
   * Rewrites the text of the tokens.
   *
   * @return the macro calls that stand as declarations
   */
  public static List<FileCall> rewrite(Tokens tokens, FileMacros macros, Marks marks) {
    Rewriter rewriter = new Rewriter(tokens, macros, marks);
    rewriter.run();
    return rewriter.calls;
  }

  /**
   * Functions are declared here under names that are macros elsewhere, or in another configuration.
   */
  private void findDeclarations() {
    int depth = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.is(i, '{')) {
        depth++;
      } else if (tokens.is(i, '}')) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && tokens.is(i, '(') && isDeclared(i)) {
        macros.declare(tokens.string(i - 1));
      } else if (depth == 0 && endsName(i) && isTyped(i)) {
        macros.declare(tokens.string(i - 1));
      }
    }
  }

  private boolean endsName(int i) {
    return tokens.is(i, ';') || tokens.is(i, '=') || tokens.is(i, '[');
  }

  /** Whether the name before this token has a type before it. */
  private boolean isTyped(int behind) {
    if (!tokens.isIdentifier(behind - 1) || macros.isFixed(tokens.string(behind - 1))) {
      return false;
    }
    int before = behind - 2;
    while (tokens.is(before, "const")) {
      before--;
    }
    return tokens.is(before, '*')
        || (tokens.isIdentifier(before)
            && !isStorage(tokens.string(before))
            && !isTrailingAttribute(behind - 1));
  }

  /** Whether a type and a name stand before a name that means nothing. */
  private boolean isTrailingAttribute(int i) {
    return tokens.isIdentifier(i - 2)
        && !isStorage(tokens.string(i - 2))
        && !TypeArguments.isTypeWord(tokens.string(i - 1))
        && macros.treatment(tokens.string(i)) == Treatment.VANISH;
  }

  private boolean isDeclared(int open) {
    if (!isTyped(open)) {
      return false;
    }
    int close = tokens.closing(open);
    for (int i = open + 1; i < close; i++) {
      if (tokens.kind(i) == Tokens.NUMBER || tokens.kind(i) == Tokens.STRING) {
        return false;
      }
    }
    return tokens.is(close + 1, '{') || tokens.is(close + 1, ';') || tokens.isIdentifier(close + 1);
  }

  private static boolean isStorage(String word) {
    return STORAGE.contains(word);
  }

  private void run() {
    findDeclarations();
    Treatment[] treatments = new Treatment[tokens.names().size()];
    for (int name = 0; name < treatments.length; name++) {
      treatments[name] = macros.treatment(tokens.names().name(name));
    }
    int i = 0;
    while (i < tokens.count()) {
      int name = tokens.name(i);
      if (name >= 0) {
        i = identifier(i, tokens.names().name(name), treatments[name]);
      } else {
        punctuation(i);
        i++;
      }
    }
  }

  private void punctuation(int token) {
    if (tokens.kind(token) != Tokens.PUNCTUATION) {
      return;
    }
    switch (text[tokens.start(token)]) {
      case '{' -> braces++;
      case '}' -> {
        braces = Math.max(0, braces - 1);
        brackets = 0;
      }
      case '(' -> brackets++;
      case ')' -> brackets = Math.max(0, brackets - 1);
      default -> {}
    }
  }

  /** Handles an identifier and returns the token to go on with. */
  private int identifier(int i, String name, Treatment treatment) {
    boolean call = tokens.is(i + 1, '(');
    switch (treatment) {
      case VANISH -> {
        return isMember(i) ? i + 1 : blank(i, i);
      }
      case VANISH_CALL -> {
        return blank(i, call ? tokens.closing(i + 1) : i);
      }
      case IDENTITY -> {
        return call ? blank(i, i) : i + 1;
      }
      case ATTRIBUTE -> {
        return call ? attribute(i, name) : i + 1;
      }
      case VANISH_STATEMENT -> {
        return call ? vanishStatement(i) : i + 1;
      }
      case LOOP -> {
        return call ? loop(i, name) : i + 1;
      }
      default -> {}
    }
    if (ASM.contains(name)) {
      return assembler(i);
    }
    if (ATTRIBUTE.contains(name) && call) {
      return blank(i, tokens.closing(i + 1));
    }
    if (treatment != Treatment.EXPAND && !KEYWORDS.contains(name) && besideString(i)) {
      return blank(i, i);
    }
    if (name.equals("__label__")) {
      return blank(i, toSemicolon(i));
    }
    boolean pointer = tokens.is(i + 2, '*');
    if (call && !KEYWORDS.contains(name) && !(pointer && braces == 0)) {
      if (braces > 0 && treatment != Treatment.EXPAND && macros.isMacro(name)) {
        TypeArguments.blank(tokens, i + 1);
      }
      return braces == 0 && brackets == 0
          ? declaration(i, name, treatment)
          : unknownBlock(i, name, treatment);
    }
    return i + 1;
  }

  private boolean isMember(int i) {
    return (tokens.is(i - 1, '.') && !tokens.is(i - 2, '.'))
        || (tokens.is(i - 1, '>') && tokens.is(i - 2, '-'));
  }

  /** Only a macro can stand beside a string literal, and then it is a literal too. */
  private boolean besideString(int i) {
    return (i > 0 && tokens.kind(i - 1) == Tokens.STRING)
        || (i + 1 < tokens.count() && tokens.kind(i + 1) == Tokens.STRING);
  }

  private int attribute(int i, String name) {
    int close = tokens.closing(i + 1);
    if (close < tokens.count()) {
      int from = tokens.end(i + 1);
      marks.add(
          tokens.start(i),
          new Marks.Attribute(name, new String(text, from, tokens.start(close) - from).strip()));
    }
    return blank(i, close);
  }

  private int vanishStatement(int i) {
    int close = tokens.closing(i + 1);
    return blank(i, braces == 0 && tokens.is(close + 1, ';') ? close + 1 : close);
  }

  private int toSemicolon(int i) {
    int end = i;
    while (end < tokens.count() && !tokens.is(end, ';')) {
      end++;
    }
    return end;
  }

  private int assembler(int i) {
    int next = i + 1;
    while (tokens.isIdentifier(next)) {
      next++;
    }
    if (tokens.is(next, '(')) {
      return blank(i, tokens.closing(next));
    }
    return i + 1;
  }

  private int loop(int i, String name) {
    int close = tokens.closing(i + 1);
    boolean statement =
        braces > 0
            && (startsStatement(i) || isHandedOver(i, close))
            && !(tokens.is(close + 1, ';') && !isListLoop(name));
    if (!statement || name.length() < WHILE.length()) {
      return i + 1;
    }
    toWhile(i, name);
    return i + 1;
  }

  /** Whether it is a statement with a block that a macro gets as its argument. */
  private boolean isHandedOver(int i, int close) {
    return tokens.is(i - 1, '(') && tokens.is(close + 1, '{');
  }

  private boolean isListLoop(String name) {
    return macros.isMacro(name);
  }

  private boolean startsStatement(int i) {
    return tokens.is(i - 1, ';')
        || tokens.is(i - 1, '{')
        || tokens.is(i - 1, '}')
        || tokens.is(i - 1, ')')
        || tokens.is(i - 1, ':')
        || tokens.is(i - 1, "else")
        || tokens.is(i - 1, "do");
  }

  private void toWhile(int i, String name) {
    int start = tokens.start(i);
    blank(i, i);
    WHILE.getChars(0, WHILE.length(), text, start);
    marks.add(start, new Marks.Loop(name, macros.cursors(name)));
  }

  /** A call with a block behind it is a loop, whatever it is. */
  private int unknownBlock(int i, String name, Treatment treatment) {
    boolean unknown = treatment == Treatment.NONE || treatment == Treatment.PURE;
    if (unknown && startsStatement(i) && brackets == 0) {
      int close = tokens.closing(i + 1);
      boolean block =
          tokens.is(close + 1, '{')
              || (tokens.isIdentifier(close + 1) && name.contains("for_each"));
      if (block && name.length() >= WHILE.length()) {
        toWhile(i, name);
      }
    }
    return i + 1;
  }

  private int declaration(int i, String name, Treatment treatment) {
    boolean first = i == 0 || tokens.is(i - 1, ';') || tokens.is(i - 1, '}');
    boolean afterCall = tokens.is(i - 1, ')');
    boolean specified = tokens.is(i - 1, "static") || tokens.is(i - 1, "extern");
    int close = tokens.closing(i + 1);
    if ((!first && !specified && !afterCall) || close >= tokens.count()) {
      return i + 1;
    }
    calls.add(new FileCall(name, arguments(i + 1, close), tokens.start(i)));
    boolean expanded = treatment == Treatment.EXPAND;
    boolean continued =
        !tokens.is(close + 1, ';')
            && (tokens.is(close + 1, '{')
                || tokens.is(close + 1, '=')
                || tokens.is(close + 1, '['));
    if (expanded || specified || continued) {
      return i + 1;
    }
    return blank(i, tokens.is(close + 1, ';') ? close + 1 : close);
  }

  private List<String> arguments(int open, int close) {
    List<String> arguments = new ArrayList<>();
    int from = tokens.end(open);
    int depth = 0;
    for (int i = open + 1; i < close; i++) {
      if (tokens.is(i, '(') || tokens.is(i, '{') || tokens.is(i, '[')) {
        depth++;
      } else if (tokens.is(i, ')') || tokens.is(i, '}') || tokens.is(i, ']')) {
        depth--;
      } else if (depth == 0 && tokens.is(i, ',')) {
        arguments.add(new String(text, from, tokens.start(i) - from).strip());
        from = tokens.end(i);
      }
    }
    arguments.add(new String(text, from, tokens.start(close) - from).strip());
    return arguments;
  }

  /** Blanks the tokens from one to another and returns the one behind. */
  private int blank(int from, int to) {
    int last = Math.min(to, tokens.count() - 1);
    for (int i = tokens.start(from); i < tokens.end(last); i++) {
      if (text[i] != '\n') {
        text[i] = ' ';
      }
    }
    return last + 1;
  }
}
