package dev.holdfast.c.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The macros that a file defines, takes back and defines again, or defines when it has used their
 * names for something else: their directives stay in the text, so that at each place the definition
 * in force counts.
 */
final class Redefinitions {
  private Redefinitions() {}

  static Set<String> of(Tokens tokens) {
    Set<String> again = wrapped(tokens);
    Set<String> undefined = directives(tokens, "undef", Set.of(), new HashMap<>());
    if (undefined.isEmpty()) {
      return again;
    }
    Map<String, Integer> defined = new HashMap<>();
    directives(tokens, "define", undefined, defined);
    defined.forEach(
        (name, times) -> {
          if (times > 1) {
            again.add(name);
          }
        });
    return again;
  }

  /**
   * The functions that are called before a macro of their name is defined, to wrap them; not where
   * the macro stands in for a function that another configuration has.
   */
  private static Set<String> wrapped(Tokens tokens) {
    Set<String> wrapped = new HashSet<>();
    int seen = 0;
    int depth = 0;
    for (int i = 0; i < tokens.count(); i++) {
      seen = Math.max(seen, tokens.name(i) + 1);
      if (tokens.kind(i) == Tokens.DIRECTIVE) {
        depth += begins(tokens, i, "if") ? 1 : begins(tokens, i, "endif") ? -1 : 0;
        String name =
            depth == 0 && begins(tokens, i, "define") ? usedBefore(tokens, i, seen) : null;
        if (name != null) {
          wrapped.add(name);
        }
      }
    }
    return wrapped;
  }

  /** The name of a macro with arguments if it is one of the first so many names of the text. */
  private static @Nullable String usedBefore(Tokens tokens, int define, int seen) {
    int start = nameStart(tokens, define);
    int end = nameEnd(tokens, define, start);
    int known = tokens.names().find(tokens.text(), start, end);
    boolean takesArguments = end < tokens.end(define) && tokens.text()[end] == '(';
    return takesArguments && known >= 0 && known < seen ? tokens.names().name(known) : null;
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

  private static int nameStart(Tokens tokens, int define) {
    char[] text = tokens.text();
    int at = tokens.start(define) + 1;
    while (at < tokens.end(define) && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    at += "define".length();
    while (at < tokens.end(define) && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at;
  }

  private static int nameEnd(Tokens tokens, int define, int start) {
    int end = start;
    while (end < tokens.end(define) && Lexer.isIdentifierPart(tokens.text()[end])) {
      end++;
    }
    return end;
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
