package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what is known on two ways to one node. */
final class Joining {
  /** Of more common flags, the lowest are known to be set. */
  private static final int MAX_COMMON_FLAGS = 4;

  /** Where more is known, tests of which not both hold are left out. */
  private static final int MAX_FACTS = 64;

  private final Valuation one;
  private final Valuation other;
  private final int node;
  private final Map<AccessPath, Expr> values = new LinkedHashMap<>();
  private final Map<Expr, Signs> facts = new LinkedHashMap<>();
  private final Map<AccessPath, Expr> joining = new HashMap<>();

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
    Cleared.forgetIfStale(one.values(), values);
    Cleared.forgetIfStale(other.values(), values);
    one.facts()
        .forEach(
            (term, signs) -> {
              Signs both = signs.or(other.signs(inOther(term)));
              if (saysMore(both, term)) {
                facts.putIfAbsent(term, both);
              }
            });
    other.facts().forEach(this::testOfKnown);
    one.equalities().forEach((term, number) -> neitherOf(number, other.exact(inOther(term)), term));
    Expr alternatives = Alternatives.of(one, other);
    if (alternatives != null) {
      neverBoth(alternatives);
    }
    return new Valuation(values, facts);
  }

  /** Whether the signs say more of the term than its form does. */
  private static boolean saysMore(Signs signs, Expr term) {
    boolean nothing = Alternatives.isConjunction(term) && signs == Signs.NOT_NEGATIVE;
    return signs != Signs.ANY && !nothing;
  }

  /** What the other has found of a number that the one knows: which cases of a switch it is not. */
  private void testOfKnown(Expr term, Signs signs) {
    if (!one.facts().containsKey(term)
        && term instanceof Expr.Binary test
        && test.right() instanceof Expr.Constant
        && one.exact(test.left()) != null
        && !isJoined(test.left())) {
      Signs both = signs.or(one.signs(term));
      if (both != Signs.ANY) {
        facts.putIfAbsent(term, both);
      }
    }
  }

  private boolean isJoined(Expr term) {
    return term instanceof Expr.Path path && joining.containsKey(path.path());
  }

  /**
   * What the one valuation says of an earlier joined value, the other says of what joins it now.
   */
  private Expr inOther(Expr term) {
    return !joining.isEmpty() && Terms.anyPath(term, joining::containsKey)
        ? Terms.mapPaths(term, path -> joining.getOrDefault(path, new Expr.Path(path)))
        : term;
  }

  private void join(AccessPath path, Expr mine) {
    Expr known = known(path, other);
    Expr theirs = known == null ? new Expr.Path(path) : known;
    if (mine.equals(theirs) || (known == null && isFoundIn(path, mine, other))) {
      values.put(path, mine);
    } else if (path.isRoot() || (known != null && isJoinedField(path, mine, theirs))) {
      differ(path, mine, theirs);
    }
  }

  /** The value of a path; null if there is none. What was cleared is zero. */
  private static @Nullable Expr known(AccessPath path, Valuation way) {
    Expr assigned = way.values().get(path);
    return assigned == null && way.isCleared(path) ? Expr.Constant.ZERO : assigned;
  }

  /** Whether what a field has on two ways is told together. */
  private boolean isJoinedField(AccessPath path, Expr mine, Expr theirs) {
    return isOwnFlags(path, mine, theirs) || isEitherNull(mine, theirs) || isOfCleared(path);
  }

  /** Whether its object was cleared on both ways, which goes on only if all of it is known. */
  private boolean isOfCleared(AccessPath path) {
    return Cleared.isOfCleared(one.values(), path) && Cleared.isOfCleared(other.values(), path);
  }

  /** Whether it is null on both ways, or on neither, though it is not the same. */
  private boolean isEitherNull(Expr mine, Expr theirs) {
    return one.signs(mine).or(other.signs(theirs)) != Signs.ANY;
  }

  /** Flags in a struct of this function: a request that takes over what its sender asks for. */
  private static boolean isOwnFlags(AccessPath path, Expr mine, Expr theirs) {
    return path.length() == 1
        && path.root() instanceof AccessPath.Local
        && Passing.ofBoth(mine, theirs, Expr.Unknown.VALUE) != null;
  }

  /** What only the other has assigned still stands for itself on the one way. */
  private void joinUnassigned(AccessPath path, Expr theirs) {
    Expr mine = new Expr.Path(path);
    if (one.values().containsKey(path) || theirs.equals(mine)) {
      return;
    }
    if (isFoundIn(path, theirs, one)) {
      values.put(path, theirs);
    } else if (path.isRoot()) {
      differ(path, mine, theirs);
    } else if (isOfCleared(path)) {
      differ(path, Expr.Constant.ZERO, theirs);
    }
  }

  /** Whether a test has found in a field on one way what was stored in it on the other. */
  private static boolean isFoundIn(AccessPath path, Expr stored, Valuation way) {
    return !path.isRoot()
        && stored instanceof Expr.Constant number
        && Long.valueOf(number.value()).equals(way.exact(new Expr.Path(path)));
  }

  private void differ(AccessPath path, Expr mine, Expr theirs) {
    AccessPath name = JoinedValues.name(path, node);
    Expr either = new Expr.Path(name);
    values.put(path, either);
    if (mine.equals(either)) {
      joining.put(name, theirs);
    }
    Signs ours = one.signs(mine);
    Signs others = other.signs(theirs);
    if (ours.or(others) != Signs.ANY) {
      facts.put(either, ours.or(others));
    }
    testsOf(mine, one, theirs, other, either);
    testsOf(theirs, other, mine, one, either);
    if (path.root() instanceof AccessPath.Local local && local.isChoice()) {
      chosenOf(mine, theirs, either);
    } else {
      flagsOf(mine, theirs, either);
    }
    Expr passed = Passing.ofBoth(mine, theirs, either);
    if (passed != null) {
      facts.putIfAbsent(passed, Signs.NONZERO);
    }
    Passing.onlyIfInOrigin(mine, theirs, either).forEach(this::neverBoth);
    neitherOf(one.exact(mine), other.exact(theirs), either);
    Alternatives.of(either, ours, one, other).forEach(this::neverBoth);
    Alternatives.of(either, others, other, one).forEach(this::neverBoth);
  }

  /**
   * What is known of bits or the order of a value on its way, and of the other's on its, holds of
   * either.
   */
  private void testsOf(Expr value, Valuation way, Expr others, Valuation otherWay, Expr either) {
    for (Map.Entry<Expr, Signs> fact : way.facts().entrySet()) {
      if (fact.getKey() instanceof Expr.Binary test
          && test.left().equals(value)
          && isOfBitsOrOrder(test.operator())) {
        Signs signs = fact.getValue().or(otherWay.signs(test.with(others, test.right())));
        if (signs != Signs.ANY) {
          facts.putIfAbsent(test.with(either, test.right()), signs);
        }
      }
    }
  }

  private static boolean isOfBitsOrOrder(Expr.BinaryOperator operator) {
    return switch (operator) {
      case BIT_AND, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
      default -> false;
    };
  }

  /** What is one number or another is not neither: a stage that is the first or the second. */
  private void neitherOf(@Nullable Long first, @Nullable Long second, Expr value) {
    // Error codes are many, and nobody asks for all of them.
    if (first != null && second != null && first > 0 && second > 0 && !first.equals(second)) {
      Expr.BinaryOperator both = Expr.BinaryOperator.BOTH;
      Expr notLess = isNot(value, Math.min(first, second));
      neverBoth(new Expr.Binary(both, notLess, isNot(value, Math.max(first, second))));
    }
  }

  private static Expr isNot(Expr value, long number) {
    return new Expr.Unary(
        Expr.UnaryOperator.NOT,
        new Expr.Binary(Expr.BinaryOperator.EQUAL, value, new Expr.Constant(number)));
  }

  /** Two sets of flags that have some in common: those are set in either, and others in neither. */
  private void flagsOf(Expr mine, Expr theirs, Expr either) {
    Bits ours = Bits.of(mine, one::exact);
    Bits others = Bits.of(theirs, other::exact);
    long common = ours.ones() & others.ones();
    if (common == 0 || !areFlags(ours) || !areFlags(others)) {
      return;
    }
    factOn(either, ours.zeros() & others.zeros(), Signs.ZERO);
    for (int n = 0; n < MAX_COMMON_FLAGS && common != 0; n++) {
      long flag = Long.lowestOneBit(common);
      factOn(either, flag, Signs.NONZERO);
      common ^= flag;
    }
  }

  /** One of two numbers: what is set in neither is not set. */
  private void chosenOf(Expr mine, Expr theirs, Expr either) {
    Bits ours = Bits.of(mine, one::exact);
    Bits others = Bits.of(theirs, other::exact);
    if (ours.isExact() && others.isExact()) {
      factOn(either, ours.zeros() & others.zeros(), Signs.ZERO);
    }
    flagsOf(mine, theirs, either);
  }

  /** Whether it is a number that may stand for flags; an error code does not. */
  private static boolean areFlags(Bits bits) {
    return bits.isExact() && bits.ones() > 0;
  }

  private void factOn(Expr value, long mask, Signs signs) {
    Expr.Constant bits = new Expr.Constant(mask);
    facts.putIfAbsent(new Expr.Binary(Expr.BinaryOperator.BIT_AND, value, bits), signs);
  }

  private void neverBoth(Expr conjunction) {
    boolean known = conjunction instanceof Expr.Binary both && facts.containsKey(swapped(both));
    if (!known && facts.size() < MAX_FACTS) {
      facts.putIfAbsent(conjunction, Signs.ZERO);
    }
  }

  private static Expr swapped(Expr.Binary both) {
    return new Expr.Binary(both.operator(), /* left= */ both.right(), /* right= */ both.left());
  }
}
