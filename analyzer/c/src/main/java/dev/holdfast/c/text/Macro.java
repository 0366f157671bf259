package dev.holdfast.c.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A macro as it is defined.
 *
 * @param name its name
 * @param parameters its parameters as they are written, null if it is object-like
 * @param body its replacement, on one line
 * @param preferred whether the richest configuration defines it so
 */
public record Macro(
    String name, @Nullable List<String> parameters, String body, boolean preferred) {

  /** Keywords are redefined for profiling or for other compilers: nothing to follow. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "if",
          "else",
          "for",
          "while",
          "do",
          "switch",
          "case",
          "default",
          "return",
          "goto",
          "break",
          "continue",
          "sizeof",
          "struct",
          "union",
          "enum",
          "int",
          "char",
          "void",
          "unsigned",
          "signed",
          "long",
          "short",
          "static",
          "extern",
          "const",
          "volatile",
          "typedef",
          "float",
          "double",
          "bool",
          "true",
          "false",
          "NULL");

  /** Reads what follows {@code #define}; null if it is of no use. */
  static @Nullable Macro of(String definition, boolean preferred) {
    int end = 0;
    while (end < definition.length() && Lexer.isIdentifierPart(definition.charAt(end))) {
      end++;
    }
    if (end == 0) {
      return null;
    }
    String name = definition.substring(0, end);
    if (KEYWORDS.contains(name)) {
      return null;
    }
    if (end == definition.length() || definition.charAt(end) != '(') {
      return new Macro(name, null, definition.substring(end).strip(), preferred);
    }
    int close = definition.indexOf(')', end);
    if (close < 0) {
      return null;
    }
    List<String> parameters = new ArrayList<>();
    for (String parameter : definition.substring(end + 1, close).split(",", -1)) {
      parameters.add(parameter.strip());
    }
    if (parameters.size() == 1 && parameters.get(0).isEmpty()) {
      parameters.clear();
    }
    return new Macro(name, parameters, definition.substring(close + 1).strip(), preferred);
  }

  /** Reads a macro from {@code name(parameters) body}, as behind {@code #define}. */
  public static Macro parse(String definition) {
    Macro macro = of(definition, true);
    if (macro == null) {
      throw new IllegalArgumentException("no macro: " + definition);
    }
    return macro;
  }

  /** Whether it takes arguments. */
  public boolean takesArguments() {
    return parameters != null;
  }

  /** Its name with its parameters. */
  public String signature() {
    return parameters == null ? name : name + "(" + String.join(",", parameters) + ")";
  }
}
