package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts together what is known on two ways to one node where very many meet: only what both say in
 * so many words, and the signs of variables. {@link Joining} also finds what follows from how they
 * differ, at a cost that grows with the square of what is known.
 */
final class CoarseJoining {
  private final Valuation one;
  private final Valuation other;
  private final int node;
  private final Map<AccessPath, Expr> values = new LinkedHashMap<>();
  private final Map<Expr, Signs> facts = new LinkedHashMap<>();

  /** Prepares to join; {@code node} names the values that differ. */
  CoarseJoining(Valuation one, Valuation other, int node) {
    this.one = one;
    this.other = other;
    this.node = node;
  }

  /** What both say. */
  Valuation joined() {
    one.values()
        .forEach(
            (path, mine) ->
                join(path, mine, other.values().getOrDefault(path, new Expr.Path(path))));
    other
        .values()
        .forEach(
            (path, theirs) -> {
              if (!one.values().containsKey(path)) {
                join(path, new Expr.Path(path), theirs);
              }
            });
    Cleared.forgetIfStale(one.values(), values);
    Cleared.forgetIfStale(other.values(), values);
    one.facts()
        .forEach(
            (term, signs) -> know(term, signs.or(other.facts().getOrDefault(term, Signs.ANY))));
    return new Valuation(values, facts);
  }

  private void join(AccessPath path, Expr mine, Expr theirs) {
    if (mine.equals(theirs)) {
      values.put(path, mine);
    } else if (path.isRoot()) {
      Expr either = new Expr.Path(JoinedValues.name(path, node));
      values.put(path, either);
      know(either, one.signs(mine).or(other.signs(theirs)));
    }
  }

  private void know(Expr term, Signs signs) {
    if (signs != Signs.ANY) {
      facts.putIfAbsent(term, signs);
    }
  }
}
