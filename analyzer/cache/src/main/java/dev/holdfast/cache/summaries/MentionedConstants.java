package dev.holdfast.cache.summaries;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Summary;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The constants in the conditions and values of summaries, with those that they are made of. */
final class MentionedConstants {
  private final Map<String, Expr> known;
  private final SortedMap<String, Expr> values = new TreeMap<>();

  /** Of those whose values are known. */
  MentionedConstants(Map<String, Expr> known) {
    this.known = known;
  }

  /** Their values. */
  SortedMap<String, Expr> values() {
    return values;
  }

  void add(Summary summary) {
    summary.sleeps().forEach(event -> add(event.guard()));
    summary.acquires().forEach(event -> add(event.guard()));
    for (Exit exit : summary.exits()) {
      add(exit.guard());
      add(exit.value());
      exit.stores().values().forEach(this::add);
    }
  }

  private void add(Guard guard) {
    guard.atoms().forEach(atom -> add(atom.term()));
  }

  private void add(@Nullable Expr value) {
    if (value instanceof Expr.Symbol symbol) {
      Expr meaning = known.get(symbol.name());
      if (meaning != null && values.putIfAbsent(symbol.name(), meaning) == null) {
        add(meaning);
      }
    } else if (value instanceof Expr.Unary unary) {
      add(unary.operand());
    } else if (value instanceof Expr.Binary binary) {
      add(binary.left());
      add(binary.right());
    } else if (value instanceof Expr.Predicate predicate) {
      predicate.arguments().forEach(this::add);
    }
  }
}
