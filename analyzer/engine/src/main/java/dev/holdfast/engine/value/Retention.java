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
    Set<AccessPath> gone = goneValues();
    Set<Expr> goneFacts = goneFacts();
    if (gone.isEmpty() && goneFacts.isEmpty()) {
      return valuation;
    }
    return new Valuation(without(valuation.values(), gone), without(valuation.facts(), goneFacts));
  }

  private Set<AccessPath> goneValues() {
    Set<AccessPath> gone = new HashSet<>(0);
    valuation
        .values()
        .forEach(
            (path, value) -> {
              if (path.isRoot()) {
                sort(path, value, live.test(path.root()), gone);
              }
            });
    valuation
        .values()
        .forEach(
            (path, value) -> {
              if (!path.isRoot()) {
                sort(path, value, !isGone(path), gone);
              }
            });
    return gone;
  }

  /** What a value that is kept leads to can be asked for, too. */
  private void sort(AccessPath path, Expr value, boolean kept, Set<AccessPath> gone) {
    if (kept) {
      Terms.forEachPath(value, each -> reachable.add(each.root()));
    } else {
      gone.add(path);
    }
  }

  private Set<Expr> goneFacts() {
    Set<Expr> gone = new HashSet<>(0);
    for (Expr term : valuation.facts().keySet()) {
      if (Terms.anyPath(term, this::isGone)) {
        gone.add(term);
      }
    }
    return gone;
  }

  private static <K, V> Map<K, V> without(Map<K, V> map, Set<K> gone) {
    if (gone.isEmpty()) {
      return map;
    }
    Map<K, V> rest = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (!gone.contains(key)) {
            rest.put(key, value);
          }
        });
    return rest;
  }

  private boolean isGone(AccessPath path) {
    AccessPath.Root root = path.root();
    boolean lasting = path.isOfArgument() || root instanceof AccessPath.Global;
    return !lasting && !reachable.contains(root) && !live.test(root);
  }
}
