package dev.holdfast.c.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The macros that a file defines, takes back and defines again: their directives stay in the text,
 * so that at each place the definition in force counts.
 */
final class Redefinitions {
  private Redefinitions() {}

  static Set<String> of(Tokens tokens) {
    Map<String, Integer> defined = new HashMap<>();
    Set<String> undefined = directives(tokens, "undef", Set.of(), new HashMap<>());
    if (undefined.isEmpty()) {
      return Set.of();
    }
    directives(tokens, "define", undefined, defined);
    Set<String> again = new HashSet<>();
    defined.forEach(
        (name, times) -> {
          if (times > 1) {
            again.add(name);
          }
        });
    return again;
  }

  /** Counts the names behind such directives, those among the wanted ones if any are. */
  private static Set<String> directives(
      Tokens tokens, String keyword, Set<String> wanted, Map<String, Integer> counts) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.kind(i) == Tokens.DIRECTIVE && begins(tokens, i, keyword)) {
        String name = name(Directive.of(tokens.text(), tokens.start(i), tokens.end(i)));
        if (wanted.isEmpty() || wanted.contains(name)) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    return counts.keySet();
  }

  private static boolean begins(Tokens tokens, int token, String keyword) {
    char[] text = tokens.text();
    int at = tokens.start(token) + 1;
    while (at < tokens.end(token) && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    for (int i = 0; i < keyword.length(); i++) {
      if (at + i >= tokens.end(token) || text[at + i] != keyword.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String name(Directive directive) {
    int end = 0;
    while (end < directive.rest().length()
        && Lexer.isIdentifierPart(directive.rest().charAt(end))) {
      end++;
    }
    return directive.rest().substring(0, end);
  }

  /** Whether this directive says what one of these names means from here on. */
  static boolean isOne(Directive directive, Set<String> names) {
    boolean defines = directive.keyword().equals("define") || directive.keyword().equals("undef");
    return defines && !names.isEmpty() && names.contains(name(directive));
  }
}
