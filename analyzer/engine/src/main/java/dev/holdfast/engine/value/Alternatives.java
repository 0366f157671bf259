package dev.holdfast.engine.value;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import dev.holdfast.engine.program.Expr.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known where two ways meet: tests of which not both hold.
 *
 * <p>If the one way was taken because a first test failed, the other because a second did, a lock
 * and its unlock that are chosen by the same two tests go together. And if a variable is zero on
 * the one way, and a test failed on the other, the variable tells later which way was taken.
 */
public final class Alternatives {
  /** Longer chains of tests are not told. */
  private static final int MAX_DEPTH = 3;

  /** Of more tests of anything but arguments, the last are told: what decided most directly. */
  private static final int MAX_TESTS = 2;

  /** The same of arguments, of which more are told, since callers know them best. */
  private static final int MAX_TESTS_OF_ARGUMENTS = 4;

  private Alternatives() {}

  /**
   * A conjunction that does not hold if either term has the signs given; null if those are no
   * outcomes of a test, or too much was known before.
   */
  public static @Nullable Expr either(Expr one, Signs ofOne, Expr other, Signs ofOther) {
    return isOutcome(one, ofOne)
            && isOutcome(other, ofOther)
            && depth(one) + depth(other) <= MAX_DEPTH
        ? new Expr.Binary(BinaryOperator.BOTH, failed(one, ofOne), failed(other, ofOther))
        : null;
  }

  /** The signs of a conjunction of two values with these signs. */
  static Signs both(Signs left, Signs right) {
    if (left.isFalse() || right.isFalse()) {
      return Signs.ZERO;
    }
    return left.isTrue() && right.isTrue() ? Signs.POSITIVE : Signs.NOT_NEGATIVE;
  }

  /** A conjunction that holds on neither of two ways; null if they tell of none. */
  static @Nullable Expr of(Valuation one, Valuation other) {
    Expr found = failed(one, other);
    found = found == null ? failed(other, one) : found;
    return found == null ? ofArguments(one, other) : found;
  }

  /** The same of the only test of arguments on each way: those are what callers know best. */
  private static @Nullable Expr ofArguments(Valuation one, Valuation other) {
    Expr first = onlyOfArguments(one, other);
    Expr second = first == null ? null : onlyOfArguments(other, one);
    if (first == null
        || second == null
        || depth(first) + depth(second) > MAX_DEPTH
        || areOpposites(first, second)) {
      return null;
    }
    // In one order, whichever way comes first.
    return first.toString().compareTo(second.toString()) <= 0
        ? new Expr.Binary(BinaryOperator.BOTH, first, second)
        : new Expr.Binary(BinaryOperator.BOTH, second, first);
  }

  /** Whether the one term says that the other is zero. */
  static boolean areOpposites(Expr one, Expr other) {
    return (one instanceof Expr.Unary not && not.operand().equals(other))
        || (other instanceof Expr.Unary negation && negation.operand().equals(one));
  }

  /**
   * The only test of arguments that failed in the one valuation and is not known to have failed in
   * the other; null if there is none or more.
   */
  private static @Nullable Expr onlyOfArguments(Valuation one, Valuation other) {
    Expr only = null;
    for (Map.Entry<Expr, Signs> fact : one.facts().entrySet()) {
      Expr term = fact.getKey();
      Signs signs = fact.getValue();
      if (isTest(term, signs)
          && isOfArguments(term)
          && !isOfComparison(term, one)
          && !other.signs(term).isWithin(signs)) {
        if (only != null) {
          return null;
        }
        only = failed(term, signs);
      }
    }
    return only;
  }

  /** Whether what is known of the value itself comes of a comparison with a number. */
  private static boolean isOfComparison(Expr value, Valuation in) {
    return value instanceof Expr.Path
        && in.facts().keySet().stream()
            .anyMatch(
                fact ->
                    fact instanceof Expr.Binary test
                        && test.right() instanceof Expr.Constant
                        && Comparisons.isComparison(test.operator())
                        && test.left().equals(value));
  }

  private static boolean isOfArguments(Expr term) {
    return !Terms.anyPath(term, path -> !path.isRoot() || !path.isOfArgument());
  }

  /**
   * The conjunctions that hold on neither way because of a value that tells them apart.
   *
   * @param value stands for a value that differs between the ways
   * @param signs those that it has on the one way
   * @param one what is known on that way
   * @param other what is known on the other way
   */
  static List<Expr> of(Expr value, Signs signs, Valuation one, Valuation other) {
    if (!signs.isFalse() && !signs.isTrue()) {
      return List.of();
    }
    List<Expr> tests = new ArrayList<>();
    List<Expr> ofArguments = new ArrayList<>();
    for (Map.Entry<Expr, Signs> fact : other.facts().entrySet()) {
      Expr term = fact.getKey();
      if (isTest(term, fact.getValue())
          && depth(term) == 1
          && !one.signs(term).isWithin(fact.getValue())) {
        (isOfArguments(term) ? ofArguments : tests).add(failed(term, fact.getValue()));
      }
    }
    Expr failed = failed(value, signs);
    return Stream.concat(last(MAX_TESTS_OF_ARGUMENTS, ofArguments), last(MAX_TESTS, tests))
        .<Expr>map(test -> new Expr.Binary(BinaryOperator.BOTH, failed, test))
        .toList();
  }

  private static Stream<Expr> last(int most, List<Expr> tests) {
    return tests.stream().skip(Math.max(0, tests.size() - most));
  }

  /** The test that failed if the term has these signs. */
  private static Expr failed(Expr term, Signs signs) {
    return signs.isFalse() ? term : new Expr.Unary(UnaryOperator.NOT, term);
  }

  /** The first test failed on the one way; it held on the other, where a second failed. */
  private static @Nullable Expr failed(Valuation one, Valuation other) {
    Expr first = onlyDifference(one, other, Valuation.EMPTY);
    if (first == null || !other.signs(first).isTrue()) {
      return null;
    }
    Valuation implied = Valuation.EMPTY.assume(first, true);
    Expr second = implied == null ? null : onlyDifference(other, one, implied);
    return second == null || depth(first) + depth(second) > MAX_DEPTH
        ? null
        : new Expr.Binary(BinaryOperator.BOTH, first, second);
  }

  /**
   * The only test that failed in the one valuation and is not known to have failed in the other,
   * besides what is implied; null if there is none or more.
   */
  private static @Nullable Expr onlyDifference(Valuation one, Valuation other, Valuation implied) {
    Expr only = null;
    for (Map.Entry<Expr, Signs> fact : one.facts().entrySet()) {
      Expr term = fact.getKey();
      Signs signs = fact.getValue();
      boolean known =
          other.signs(term).isWithin(signs)
              || implied.signs(term).isWithin(signs)
              || isOfComparison(term, one);
      if (!known) {
        if (only != null || !isTest(term, signs)) {
          return null;
        }
        only = failed(term, signs);
      }
    }
    return only;
  }

  /** Whether it is a test of what the function was given, and came out either way for sure. */
  private static boolean isTest(Expr term, Signs signs) {
    return isOutcome(term, signs) && Terms.isEntryTerm(term);
  }

  private static boolean isOutcome(Expr term, Signs signs) {
    return (signs.isFalse() || signs == Signs.NONZERO || signs == Signs.POSITIVE) && isPlain(term);
  }

  /** Whether a call may change the outcome only by what it stores; the context it does not. */
  private static boolean isPlain(Expr term) {
    if (term instanceof Expr.Unary unary) {
      return isPlain(unary.operand());
    }
    if (term instanceof Expr.Binary binary) {
      return isPlain(binary.left()) && isPlain(binary.right());
    }
    return !(term instanceof Expr.Predicate asked) || asked.arguments().isEmpty();
  }

  private static int depth(Expr term) {
    return term instanceof Expr.Binary both && isConjunction(term)
        ? depth(both.left()) + depth(both.right())
        : 1;
  }

  /** Whether the term asks whether two things hold together. */
  static boolean isConjunction(Expr term) {
    return term instanceof Expr.Binary binary && binary.operator() == BinaryOperator.BOTH;
  }
}
