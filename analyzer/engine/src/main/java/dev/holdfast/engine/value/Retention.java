package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Drops from a valuation what cannot be asked for any more. */
final class Retention {
  private final Valuation valuation;
  private final Predicate<AccessPath.Root> live;
  private final Set<AccessPath.Root> reachable;

  /** Prepares to keep what the live variables and the needed roots lead to. */
  Retention(Valuation valuation, Predicate<AccessPath.Root> live, Set<AccessPath.Root> needed) {
    this.valuation = valuation;
    this.live = live;
    this.reachable = new HashSet<>(needed);
  }

  /** The valuation without the rest. */
  Valuation retained() {
    Map<AccessPath, Expr> values = new LinkedHashMap<>();
    valuation.values().forEach((path, value) -> keepLive(path, value, values));
    valuation
        .values()
        .forEach(
            (path, value) -> {
              if (!path.isRoot() && !isGone(path)) {
                keep(path, value, values);
              }
            });
    Map<Expr, Signs> facts = new LinkedHashMap<>();
    valuation
        .facts()
        .forEach(
            (term, signs) -> {
              if (!Terms.anyPath(term, this::isGone)) {
                facts.put(term, signs);
              }
            });
    boolean all =
        values.size() == valuation.values().size() && facts.size() == valuation.facts().size();
    return all ? valuation : new Valuation(values, facts);
  }

  private void keepLive(AccessPath path, Expr value, Map<AccessPath, Expr> values) {
    if (path.isRoot() && live.test(path.root())) {
      keep(path, value, values);
    }
  }

  private void keep(AccessPath path, Expr value, Map<AccessPath, Expr> values) {
    values.put(path, value);
    Terms.forEachPath(value, p -> reachable.add(p.root()));
  }

  private boolean isGone(AccessPath path) {
    AccessPath.Root root = path.root();
    boolean lasting = path.isOfArgument() || root instanceof AccessPath.Global;
    return !lasting && !reachable.contains(root) && !live.test(root);
  }
}
