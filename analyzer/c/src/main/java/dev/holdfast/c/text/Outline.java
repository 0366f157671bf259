package dev.holdfast.c.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What other files need to know of a file before they are parsed.
 *
 * @param includes the files it includes, as written, in order
 * @param macros the macros it defines, in order
 * @param typedefs the names of the types it defines
 * @param tokens how many tokens it has besides directives
 */
public record Outline(
    List<Include> includes, List<Macro> macros, Set<String> typedefs, int tokens) {
  /**
   * An inclusion.
   *
   * @param path what is included
   * @param local whether it is looked for beside the including file first
   */
  public record Include(String path, boolean local) {}

  /** Headers of nothing but more definitions are tables of hardware registers. */
  private static final int LARGEST_HEADER = 4000;

  /**
   * The outline without the numbers of a table of hardware registers: there are millions of them,
   * and they say nothing of locks.
   */
  public Outline withoutTable() {
    if (tokens > 0 || macros.size() <= LARGEST_HEADER) {
      return this;
    }
    return new Outline(
        includes, macros.stream().filter(Macro::takesArguments).toList(), typedefs, tokens);
  }

  /** The outline of a file. */
  public static Outline of(Tokens tokens, Configuration known) {
    return new Builder(tokens, known).build();
  }

  private static final class Builder {
    private final Tokens tokens;
    private final Configuration known;
    private final List<Include> includes = new ArrayList<>();
    private final List<Macro> macros = new ArrayList<>();
    private final Set<String> typedefs = new LinkedHashSet<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int plain;

    /** A conditional section that is open: what is known of the branch, and of those before it. */
    private record Level(Truth now, Truth assumed, boolean wasTaken, boolean wasAssumed) {
      /** This if it is likely as long as what is around it is. */
      Level guarding(boolean likely) {
        return likely ? new Level(now, Truth.TRUE, wasTaken, true) : this;
      }
    }

    Builder(Tokens tokens, Configuration known) {
      this.tokens = tokens;
      this.known = known;
    }

    Outline build() {
      for (int i = 0; i < tokens.count(); i++) {
        if (tokens.kind(i) == Tokens.DIRECTIVE) {
          Directive directive = Directive.of(tokens.text(), tokens.start(i), tokens.end(i));
          directive(directive);
          if (isGuard(directive, i + 1)) {
            Level guard = levels.pop();
            boolean likely = levels.isEmpty() || levels.peek().assumed() == Truth.TRUE;
            levels.push(guard.guarding(likely));
          }
        } else if (levels.isEmpty() || levels.peek().now() != Truth.FALSE) {
          plain++;
          if (tokens.is(i, "typedef")) {
            typedef(i);
          }
        }
      }
      return new Outline(List.copyOf(includes), List.copyOf(macros), Set.copyOf(typedefs), plain);
    }

    /**
     * Whether the directive defines what was not yet defined: the guard of a header, or a default
     * for those who say nothing else.
     */
    private boolean isGuard(Directive directive, int next) {
      if (!directive.keyword().equals("ifndef")
          || next >= tokens.count()
          || tokens.kind(next) != Tokens.DIRECTIVE) {
        return false;
      }
      Directive content = Directive.of(tokens.text(), tokens.start(next), tokens.end(next));
      return content.keyword().equals("define")
          && Condition.firstName(content.rest()).equals(Condition.firstName(directive.rest()));
    }

    private void directive(Directive directive) {
      if (directive.opens()) {
        open(directive, new Level(Truth.FALSE, Truth.FALSE, false, false));
      } else if (directive.divides() && !levels.isEmpty()) {
        open(directive, levels.pop());
      } else if (directive.closes() && !levels.isEmpty()) {
        levels.pop();
      } else if (levels.isEmpty() || levels.peek().now() != Truth.FALSE) {
        content(directive);
      }
    }

    private void open(Directive directive, Level before) {
      Truth now = Condition.of(directive, known, Truth.UNKNOWN);
      Truth assumed = Condition.of(directive, known, Truth.TRUE);
      boolean dead = before.wasTaken() || (!levels.isEmpty() && levels.peek().now() == Truth.FALSE);
      boolean unlikely =
          before.wasAssumed() || (!levels.isEmpty() && levels.peek().assumed() == Truth.FALSE);
      levels.push(
          new Level(
              dead ? Truth.FALSE : now,
              unlikely ? Truth.FALSE : assumed,
              before.wasTaken() || now == Truth.TRUE,
              before.wasAssumed() || assumed == Truth.TRUE));
    }

    private void content(Directive directive) {
      String rest = directive.rest();
      if (directive.keyword().equals("include") && rest.length() > 2) {
        char close = rest.charAt(0) == '<' ? '>' : '"';
        int end = rest.indexOf(close, 1);
        if (end > 0) {
          includes.add(new Include(rest.substring(1, end), close == '"'));
        }
      } else if (directive.keyword().equals("define")) {
        Macro macro = Macro.of(rest, levels.isEmpty() || levels.peek().assumed() == Truth.TRUE);
        if (macro != null) {
          macros.add(macro);
        }
      }
    }

    /** The last identifier before the semicolon, or the one in {@code (*name)(}. */
    private void typedef(int token) {
      String last = "";
      for (int i = token + 1; i < tokens.count() && !tokens.is(i, ';'); i++) {
        if (tokens.is(i, '{') || tokens.is(i, '[')) {
          i = tokens.closing(i);
        } else if (tokens.is(i, '(') && tokens.is(i + 1, '*') && tokens.isIdentifier(i + 2)) {
          typedefs.add(tokens.string(i + 2));
          return;
        } else if (tokens.is(i, '(')) {
          break;
        } else if (tokens.isIdentifier(i)) {
          last = tokens.string(i);
        }
      }
      if (!last.isEmpty()) {
        typedefs.add(last);
      }
    }
  }
}
