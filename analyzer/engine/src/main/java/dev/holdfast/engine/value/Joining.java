package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts together what is known on two ways to one node. */
final class Joining {
  private final Valuation one;
  private final Valuation other;
  private final int node;
  private final Map<AccessPath, Expr> values = new LinkedHashMap<>();
  private final Map<Expr, Signs> facts = new LinkedHashMap<>();

  /** Prepares to join; {@code node} names the values that differ. */
  Joining(Valuation one, Valuation other, int node) {
    this.one = one;
    this.other = other;
    this.node = node;
  }

  /** What both know. */
  Valuation joined() {
    one.values().forEach(this::join);
    other.values().forEach(this::joinUnassigned);
    one.facts()
        .forEach(
            (term, signs) -> {
              Signs both = signs.or(other.signs(term));
              if (both != Signs.ANY) {
                facts.putIfAbsent(term, both);
              }
            });
    Expr alternatives = Alternatives.of(one, other);
    if (alternatives != null) {
      facts.putIfAbsent(alternatives, Signs.ZERO);
    }
    return new Valuation(values, facts);
  }

  private void join(AccessPath path, Expr mine) {
    Expr known = other.values().get(path);
    Expr theirs = known == null ? new Expr.Path(path) : known;
    if (mine.equals(theirs)) {
      values.put(path, mine);
    } else if (path.isRoot()) {
      differ(path, mine, theirs);
    }
  }

  /** What only the other has assigned still stands for itself on the one way. */
  private void joinUnassigned(AccessPath path, Expr theirs) {
    Expr mine = new Expr.Path(path);
    if (path.isRoot() && !one.values().containsKey(path) && !theirs.equals(mine)) {
      differ(path, mine, theirs);
    }
  }

  private void differ(AccessPath path, Expr mine, Expr theirs) {
    Expr either = new Expr.Path(Valuation.phi(path, node));
    values.put(path, either);
    Signs signs = one.signs(mine).or(other.signs(theirs));
    if (signs != Signs.ANY) {
      facts.put(either, signs);
    }
  }
}
