package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Drops from a valuation what is not true any more. */
final class Forgetting {
  private final Valuation valuation;
  private final Map<AccessPath, Expr> values;
  private final Map<Expr, Signs> facts;

  Forgetting(Valuation valuation) {
    this.valuation = valuation;
    this.values = valuation.values();
    this.facts = valuation.facts();
  }

  /**
   * The valuation without what it says of paths that satisfy the test, unless they have a kept
   * value.
   */
  Valuation all(Predicate<AccessPath> test, Set<Expr> keptValues) {
    return mentions(test) ? without(test, keptValues, Map.of()) : valuation;
  }

  /** The valuation after an assignment to a place, which others of its paths may lead to. */
  Valuation assigned(AccessPath target, Expr value) {
    Predicate<AccessPath> changed = path -> Overlap.mayBe(path, target);
    if (mentions(changed)) {
      return without(changed, Set.of(), Map.of(target, value));
    }
    Map<AccessPath, Expr> more = new LinkedHashMap<>(values);
    more.put(target, value);
    return new Valuation(more, facts);
  }

  private Valuation without(
      Predicate<AccessPath> test, Set<Expr> keptValues, Map<AccessPath, Expr> given) {
    Map<AccessPath, Expr> lessValues = new LinkedHashMap<>();
    values.forEach(
        (path, value) -> {
          boolean known = !test.test(path) && (path.isRoot() || !Terms.anyPath(value, test));
          if (known || keptValues.contains(value)) {
            lessValues.put(path, value);
          }
        });
    lessValues.putAll(given);
    Cleared.forgetIfStale(values, lessValues);
    Map<Expr, Signs> lessFacts = new LinkedHashMap<>();
    facts.forEach(
        (term, signs) -> {
          // What a variable was given before stays what it was.
          if (!Terms.anyPath(term, test) || isInVariable(term, test)) {
            lessFacts.put(term, signs);
          }
        });
    return new Valuation(lessValues, lessFacts);
  }

  /** Whether any path that something is said of, or in terms of, satisfies the test. */
  private boolean mentions(Predicate<AccessPath> test) {
    for (Map.Entry<AccessPath, Expr> entry : values.entrySet()) {
      if (test.test(entry.getKey()) || Terms.anyPath(entry.getValue(), test)) {
        return true;
      }
    }
    for (Expr term : facts.keySet()) {
      if (Terms.anyPath(term, test)) {
        return true;
      }
    }
    return false;
  }

  /** The valuation without what is known of a question, or of the memory that it asks for. */
  Valuation test(Expr condition) {
    Expr test = condition instanceof Expr.Unary not ? not.operand() : condition;
    Set<AccessPath> asked = new HashSet<>();
    if (!(test instanceof Expr.Predicate)) {
      Terms.forEachPath(test, asked::add);
      asked.removeIf(AccessPath::isRoot);
    }
    Map<Expr, Signs> rest = new LinkedHashMap<>();
    facts.forEach(
        (term, signs) -> {
          if (!term.equals(test) && !Terms.anyPath(term, asked::contains)) {
            rest.put(term, signs);
          }
        });
    return rest.size() == facts.size() ? valuation : new Valuation(values, rest);
  }

  /** The valuation without the outcomes of tests of these values that may change. */
  Valuation testsOf(List<Expr> arguments, Predicate<String> isLasting) {
    if (facts.isEmpty()) {
      return valuation;
    }
    Map<Expr, Signs> rest = new LinkedHashMap<>();
    facts.forEach(
        (term, signs) -> {
          boolean stale =
              term instanceof Expr.Predicate test
                  && !isLasting.test(test.function())
                  && test.arguments().stream()
                      .anyMatch(a -> a instanceof Expr.Path && arguments.contains(a));
          if (!stale) {
            rest.put(term, signs);
          }
        });
    return rest.size() == facts.size() ? valuation : new Valuation(values, rest);
  }

  /**
   * The valuation without the values of paths that satisfy the test, unless they are kept ones;
   * what branches have tested stays, so that a lock and its unlock behind one test of a field go
   * together.
   */
  Valuation values(Predicate<AccessPath> test, Set<Expr> keptValues) {
    List<AccessPath> gone = new ArrayList<>(0);
    values.forEach(
        (path, value) -> {
          boolean known = !test.test(path) && (path.isRoot() || !Terms.anyPath(value, test));
          if (!known && !keptValues.contains(value)) {
            gone.add(path);
          }
        });
    if (gone.isEmpty()) {
      return valuation;
    }
    Map<AccessPath, Expr> rest = new LinkedHashMap<>(values);
    gone.forEach(rest::remove);
    Cleared.forgetIfStale(values, rest);
    return new Valuation(rest, facts);
  }

  private boolean isInVariable(Expr term, Predicate<AccessPath> forgotten) {
    return values.entrySet().stream()
        .anyMatch(
            e ->
                e.getKey().isRoot()
                    && !forgotten.test(e.getKey())
                    && (term.equals(e.getValue())
                        || (term instanceof Expr.Binary test && test.left().equals(e.getValue()))));
  }
}
