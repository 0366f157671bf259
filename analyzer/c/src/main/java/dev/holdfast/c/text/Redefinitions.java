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
        depth += opensOrCloses(tokens, i);
        String name = depth == 0 ? usedBefore(tokens, i, seen) : null;
        if (name != null) {
          wrapped.add(name);
        }
      }
    }
    return wrapped;
  }

  private static int opensOrCloses(Tokens tokens, int directive) {
    if (behind(tokens, directive, "if") >= 0) {
      return 1;
    }
    return behind(tokens, directive, "endif") >= 0 ? -1 : 0;
  }

  /**
   * The name of a macro with arguments that is one of the first so many names of the text; null if
   * the directive defines none.
   */
  private static @Nullable String usedBefore(Tokens tokens, int directive, int seen) {
    int keyword = behind(tokens, directive, "define");
    if (keyword < 0) {
      return null;
    }
    char[] text = tokens.text();
    int start = skipBlanks(tokens, directive, keyword);
    int end = start;
    while (end < tokens.end(directive) && Lexer.isIdentifierPart(text[end])) {
      end++;
    }
    int known = tokens.names().find(text, start, end);
    boolean takesArguments = end < tokens.end(directive) && text[end] == '(';
    return takesArguments && known >= 0 && known < seen ? tokens.names().name(known) : null;
  }

  /** Counts the names behind such directives, those among the wanted ones if any are. */
  private static Set<String> directives(
      Tokens tokens, String keyword, Set<String> wanted, Map<String, Integer> counts) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.kind(i) == Tokens.DIRECTIVE && behind(tokens, i, keyword) >= 0) {
        String name = name(Directive.of(tokens.text(), tokens.start(i), tokens.end(i)));
        if (wanted.isEmpty() || wanted.contains(name)) {
          counts.merge(name, 1, Integer::sum);
        }
      }
    }
    return counts.keySet();
  }

  /** Where the text goes on behind a keyword with which the directive begins, or -1. */
  private static int behind(Tokens tokens, int directive, String keyword) {
    int at = skipBlanks(tokens, directive, tokens.start(directive) + 1);
    for (int i = 0; i < keyword.length(); i++) {
      if (at + i >= tokens.end(directive) || tokens.text()[at + i] != keyword.charAt(i)) {
        return -1;
      }
    }
    return at + keyword.length();
  }

  private static int skipBlanks(Tokens tokens, int directive, int from) {
    char[] text = tokens.text();
    int at = from;
    while (at < tokens.end(directive) && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at;
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
