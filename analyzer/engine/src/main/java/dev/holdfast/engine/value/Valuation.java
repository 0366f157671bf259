package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import dev.holdfast.engine.program.Expr.UnaryOperator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of values on one path through a function: the symbolic value of assigned variables
 * and fields, and the signs of terms that branches have tested. Immutable.
 *
 * <p>A variable that was never assigned stands for itself: a parameter for the value that the
 * caller passed, which makes terms over parameters meaningful to the caller.
 */
public final class Valuation {
  /** Further facts are not recorded: only loses precision. */
  private static final int MAX_FACTS = 32;

  /** Of more values, most belong to variables that are not read again. */
  private static final int LARGE = 64;

  /** Nothing is known. */
  public static final Valuation EMPTY = new Valuation(Map.of(), Map.of());

  private final Map<AccessPath, Expr> values;
  private final Map<Expr, Signs> facts;
  private int hash;
  private @Nullable Map<Expr, Long> equalities;
  private @Nullable Set<AccessPath.Root> roots;
  private @Nullable Map<AccessPath, AccessPath> joined;
  private int joinedNode;
  private @Nullable Boolean clears;

  Valuation(Map<AccessPath, Expr> values, Map<Expr, Signs> facts) {
    this.values = values;
    this.facts = facts;
  }

  /** The tested terms and the signs they can have, in the order of the tests. */
  public Map<Expr, Signs> facts() {
    return facts;
  }

  /** The values of the assigned variables and fields. */
  Map<AccessPath, Expr> values() {
    return values;
  }

  /** Tells what is known to lie in fields of objects, in the order of the assignments. */
  public void forEachField(BiConsumer<AccessPath, Expr> action) {
    values.forEach(
        (path, value) -> {
          if (!path.isRoot()) {
            action.accept(path, value);
          }
        });
  }

  /** Whether so much is known that it pays to forget what nobody asks for. */
  public boolean isLarge() {
    return values.size() > LARGE;
  }

  /** What the pairs of tests are about of which it says that not both hold. */
  public Set<AccessPath> pathsOfAlternatives() {
    Set<AccessPath> paths = new HashSet<>();
    for (Expr fact : facts.keySet()) {
      if (Alternatives.isConjunction(fact)) {
        Terms.forEachPath(fact, paths::add);
      }
    }
    return paths;
  }

  /** The expression in terms of what the function was given, of calls and of opaque values. */
  public Expr resolve(Expr term, Constants constants) {
    return new Resolution(this).of(term, constants);
  }

  /** The value of a path. */
  public Expr resolve(AccessPath path) {
    return new Resolution(this).of(path);
  }

  /** The path with its known prefix replaced by what it leads to, as a place to store to. */
  public AccessPath resolveTarget(AccessPath path) {
    return new Resolution(this).target(path);
  }

  /** Whether the field is zero because its object was cleared, and nothing assigned to it since. */
  public boolean isCleared(AccessPath path) {
    Boolean known = clears;
    if (known == null) {
      known = Cleared.isKnown(values);
      clears = known;
    }
    return known && Cleared.covers(values, path);
  }

  /** The signs that an already resolved term can have here. */
  public Signs signs(Expr term) {
    Signs known = facts.getOrDefault(term, Signs.ANY);
    return known.and(Derivation.signs(term, this));
  }

  /** Whether an earlier test of these two values has found them to differ. */
  public boolean wereFoundToDiffer(Expr one, Expr other) {
    return tested(new Expr.Binary(BinaryOperator.EQUAL, one, other), null).isFalse();
  }

  /** What an earlier test of the same two values says, in whichever order it names them. */
  Signs tested(Expr.Binary binary, @Nullable Long right) {
    if (right != null) {
      return testedInOrder(
          new Expr.Binary(binary.operator(), binary.left(), new Expr.Constant(right)));
    }
    return testedInOrder(binary).and(testedInOrder(Comparisons.mirrored(binary)));
  }

  private Signs testedInOrder(Expr.Binary binary) {
    Signs same = facts.get(binary);
    Signs opposed =
        facts.get(
            new Expr.Binary(
                Comparisons.opposite(binary.operator()), binary.left(), binary.right()));
    Signs result = same == null ? Signs.ANY : same;
    return opposed == null
        ? result
        : result.and(opposed.not().isTrue() ? Signs.NONZERO : opposed.not());
  }

  /** The exact value of a term, or null if it is not known. */
  public @Nullable Long exact(Expr term) {
    if (term instanceof Expr.Constant constant) {
      return constant.value();
    }
    if (facts.get(term) == Signs.ZERO
        || (term instanceof Expr.Path path && isCleared(path.path()))) {
      return 0L;
    }
    if (term instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE) {
      Long operand = exact(unary.operand());
      return operand == null ? null : -operand;
    }
    return exactByComparison(term);
  }

  private @Nullable Long exactByComparison(Expr term) {
    Map<Expr, Long> known = equalities();
    return known.isEmpty() ? null : known.get(term);
  }

  /** The terms that were found equal to a number. */
  Map<Expr, Long> equalities() {
    Map<Expr, Long> known = equalities;
    if (known == null) {
      known = findEqualities();
      equalities = known;
    }
    return known;
  }

  /** The terms that were found equal to a number; the first finding of each counts. */
  private Map<Expr, Long> findEqualities() {
    Map<Expr, Long> found = Map.of();
    for (Map.Entry<Expr, Signs> fact : facts.entrySet()) {
      if (fact.getValue().isTrue()
          && fact.getKey() instanceof Expr.Binary binary
          && binary.operator() == BinaryOperator.EQUAL
          && binary.right() instanceof Expr.Constant constant) {
        found = found.isEmpty() ? new LinkedHashMap<>() : found;
        found.putIfAbsent(binary.left(), constant.value());
      }
    }
    return found;
  }

  /** This, knowing also that the resolved term is true or false; null if that cannot be. */
  public @Nullable Valuation assume(Expr term, boolean truth) {
    return new Assumption(this).of(term, truth);
  }

  /** This, knowing also that the resolved term has one of these signs; null if that cannot be. */
  public @Nullable Valuation assume(Expr term, Signs allowed) {
    return new Assumption(this).of(term, allowed);
  }

  /** Whether not so much is known already that nothing more is to be recorded of this term. */
  boolean hasRoomFor(Expr term) {
    return facts.size() < MAX_FACTS || facts.containsKey(term);
  }

  /** This with the signs of a term. */
  Valuation withFact(Expr term, Signs signs) {
    Map<Expr, Signs> more = new LinkedHashMap<>(facts);
    more.put(term, signs);
    Valuation longer = new Valuation(values, more);
    longer.clears = clears;
    return longer;
  }

  /**
   * This after an assignment; the target is resolved, and so is the value. What is known of a
   * parameter is known of its entry value, which a new value of the variable leaves as it was.
   */
  public Valuation assign(AccessPath target, Expr value) {
    if (!target.isRoot() || !(target.root() instanceof AccessPath.Parameter)) {
      return new Forgetting(this).assigned(target, value);
    }
    Map<AccessPath, Expr> more = new LinkedHashMap<>(values);
    more.put(target, value);
    return new Valuation(more, facts);
  }

  /**
   * This where others have changed what was assigned to the target, as a loop waits for; nothing
   * else if nothing was.
   *
   * @param node the head of the loop
   */
  public Valuation changedByOthers(AccessPath target, int node) {
    if (!values.containsKey(target)) {
      return this;
    }
    AccessPath.Root changed = new AccessPath.Opaque(target + "@" + node);
    return forget(path -> path.root().equals(changed))
        .assign(target, new Expr.Path(AccessPath.of(changed)));
  }

  /** This without what it says of paths that satisfy the test. */
  public Valuation forget(Predicate<AccessPath> test) {
    return forget(test, Set.of());
  }

  /** This without what it says of paths that satisfy the test, unless they have a kept value. */
  public Valuation forget(Predicate<AccessPath> test, Set<Expr> keptValues) {
    return new Forgetting(this).all(test, keptValues);
  }

  /** Whether anything is said of, or in terms of, what begins at the root. */
  public boolean mentions(AccessPath.Root root) {
    Set<AccessPath.Root> known = roots;
    if (known == null) {
      known = findRoots();
      roots = known;
    }
    return known.contains(root);
  }

  private Set<AccessPath.Root> findRoots() {
    Set<AccessPath.Root> found = new HashSet<>();
    values.forEach(
        (path, value) -> {
          found.add(path.root());
          Terms.forEachPath(value, each -> found.add(each.root()));
        });
    facts.keySet().forEach(term -> Terms.forEachPath(term, each -> found.add(each.root())));
    return found;
  }

  /** This without what is known of a question, or of the memory that it asks for. */
  public Valuation forgetTest(Expr condition) {
    return new Forgetting(this).test(condition);
  }

  /** This without the outcomes of tests of these values that may change. */
  public Valuation forgetTestsOf(List<Expr> arguments, Predicate<String> isLasting) {
    return arguments.isEmpty() ? this : new Forgetting(this).testsOf(arguments, isLasting);
  }

  /**
   * This without the values of paths that satisfy the test, unless they are kept ones; what
   * branches have tested stays, so that a lock and its unlock behind one test of a field go
   * together.
   */
  public Valuation forgetValues(Predicate<AccessPath> test, Set<Expr> keptValues) {
    return new Forgetting(this).values(test, keptValues);
  }

  /**
   * This without what cannot be asked for any more: variables that are not live, and facts on
   * values that no live variable and none of the given roots leads to.
   */
  public Valuation retain(Predicate<AccessPath.Root> live, Set<AccessPath.Root> needed) {
    return values.isEmpty() && facts.isEmpty()
        ? this
        : new Retention(this, live, needed).retained();
  }

  /** This with one root renamed everywhere: its name is about to mean another object. */
  public Valuation rename(AccessPath.Root from, AccessPath.Root to) {
    if (!mentions(from)) {
      return this;
    }
    Map<AccessPath, Expr> renamedValues = new LinkedHashMap<>();
    values.forEach(
        (path, value) -> {
          if (!path.root().equals(from)) {
            renamedValues.put(path, Terms.mapPaths(value, p -> renamed(p, from, to)));
          }
        });
    Map<Expr, Signs> renamedFacts = new LinkedHashMap<>();
    facts.forEach(
        (term, signs) ->
            renamedFacts.merge(Terms.mapPaths(term, p -> renamed(p, from, to)), signs, Signs::or));
    renamedFacts.remove(Expr.Unknown.VALUE);
    return new Valuation(renamedValues, renamedFacts);
  }

  private static Expr renamed(AccessPath path, AccessPath.Root from, AccessPath.Root to) {
    return new Expr.Path(path.root().equals(from) ? path.rebase(AccessPath.of(to)) : path);
  }

  /**
   * This where what a path leads to turns out to be what a variable holds: so is what was read from
   * there before.
   */
  public Valuation unify(AccessPath path, AccessPath variable) {
    if (path.isRoot()) {
      return rename(path.root(), variable.root());
    }
    Valuation assigned = assign(path, new Expr.Path(variable));
    Map<AccessPath, Expr> unified = new LinkedHashMap<>(assigned.values);
    unified.replaceAll(
        (target, value) ->
            value instanceof Expr.Path read && read.path().startsWith(path)
                ? new Expr.Path(read.path().moved(path, variable))
                : value);
    return new Valuation(unified, assigned.facts);
  }

  /** What both know; {@code node} names the values that differ. */
  public Valuation join(Valuation other, int node) {
    return equals(other) ? this : new Joining(this, other, node).joined();
  }

  /** What both say, without what follows from how they differ. */
  public Valuation joinCoarsely(Valuation other, int node) {
    return equals(other) ? this : new CoarseJoining(this, other, node).joined();
  }

  /**
   * The joined values of this node that mean another object in the arriving valuation: on the next
   * turn of a loop a name must not be kept for the last turn's object.
   */
  public List<AccessPath.Root> staleAt(int node, Valuation arriving) {
    List<AccessPath.Root> stale = new ArrayList<>();
    for (Map.Entry<AccessPath, AccessPath> value : joinedAt(node).entrySet()) {
      Expr now = arriving.values.get(value.getKey());
      if (!(now instanceof Expr.Path path && path.path().equals(value.getValue()))) {
        stale.add(value.getValue().root());
      }
    }
    return stale;
  }

  /** The joined values of this node: of what they are, and their names. */
  private Map<AccessPath, AccessPath> joinedAt(int node) {
    Map<AccessPath, AccessPath> known = joined;
    if (known == null || joinedNode != node) {
      known = JoinedValues.at(node, values);
      joined = known;
      joinedNode = node;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Valuation that
            && values.size() == that.values.size()
            && facts.size() == that.facts.size()
            && hashCode() == that.hashCode()
            && values.equals(that.values)
            && facts.equals(that.facts));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = 31 * values.hashCode() + facts.hashCode();
      hash = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return Objects.toString(values) + facts;
  }
}
