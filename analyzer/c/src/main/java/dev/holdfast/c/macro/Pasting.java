package dev.holdfast.c.macro;

import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The names that macros make of their arguments: {@code PREFIX_##argument##_SUFFIX}. */
final class Pasting {
  /** What stands before and behind an argument that becomes part of a name. */
  private record Around(String before, String behind) {}

  private final Set<Around> around = new LinkedHashSet<>();
  private final List<Tokens> callers = new ArrayList<>();

  /** Notes the names that this macro makes. */
  void add(Macro macro, Tokens body) {
    List<String> parameters = macro.parameters();
    if (macro.body().indexOf('(') >= 0) {
      callers.add(body);
    }
    if (parameters == null || !macro.body().contains("##")) {
      return;
    }
    for (int i = 0; i < body.count(); i++) {
      if (body.isIdentifier(i) && parameters.contains(body.string(i))) {
        String before = isPaste(body, i - 2) ? constant(body, i - 3, parameters) : "";
        String behind = isPaste(body, i + 1) ? constant(body, i + 3, parameters) : "";
        if (!before.isEmpty() || !behind.isEmpty()) {
          around.add(new Around(before, behind));
        }
      }
    }
  }

  /** The bodies that may call macros which paste. */
  List<Tokens> callers() {
    return callers;
  }

  boolean isEmpty() {
    return around.isEmpty();
  }

  private static boolean isPaste(Tokens body, int i) {
    return body.is(i, '#') && body.is(i + 1, '#');
  }

  private static String constant(Tokens body, int i, List<String> parameters) {
    boolean constant = body.isIdentifier(i) && !parameters.contains(body.string(i));
    return constant ? body.string(i) : "";
  }

  /** The names that are made of these arguments. */
  Set<String> names(Set<String> arguments) {
    Set<String> names = new LinkedHashSet<>();
    for (Around one : around) {
      for (String argument : arguments) {
        names.add(one.before() + argument + one.behind());
      }
    }
    return names;
  }

  /** The single names and numbers that the macros among these calls get as arguments. */
  static Set<String> arguments(Tokens tokens, Predicate<String> isExpanded) {
    Set<String> arguments = new LinkedHashSet<>();
    for (int i = 0; i + 1 < tokens.count(); i++) {
      if (tokens.isIdentifier(i) && tokens.is(i + 1, '(') && isExpanded.test(tokens.string(i))) {
        int close = Math.min(tokens.closing(i + 1), tokens.count() - 1);
        for (int at = i + 2; at < close; at++) {
          boolean word = tokens.isIdentifier(at) || tokens.kind(at) == Tokens.NUMBER;
          boolean begins = tokens.is(at - 1, '(') || tokens.is(at - 1, ',');
          if (word && begins && (tokens.is(at + 1, ',') || tokens.is(at + 1, ')'))) {
            arguments.add(tokens.string(at));
          }
        }
      }
    }
    return arguments;
  }
}
