package dev.holdfast.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import dev.holdfast.engine.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValuationTest {
  private static final Constants NO_CONSTANTS =
      new Constants(name -> null, new Program.Builder().build());
  private static final AccessPath X = AccessPath.local("x");
  private static final Expr A = new Expr.Path(AccessPath.parameter(0));
  private static final Expr B = new Expr.Path(AccessPath.parameter(1));

  private static Valuation known(Expr term, boolean truth) {
    return Objects.requireNonNull(Valuation.EMPTY.assume(term, truth));
  }

  private static Expr compare(Expr left, BinaryOperator operator, long right) {
    return new Expr.Binary(operator, left, new Expr.Constant(right));
  }

  private static List<Valuation> samples() {
    List<Valuation> samples = new ArrayList<>();
    samples.add(Valuation.EMPTY);
    samples.add(known(A, true));
    samples.add(known(A, false));
    samples.add(known(compare(A, BinaryOperator.LESS, 0), true));
    samples.add(known(compare(B, BinaryOperator.EQUAL, 3), true));
    samples.add(known(compare(B, BinaryOperator.EQUAL, 5), true));
    samples.add(Valuation.EMPTY.assign(X, A));
    samples.add(Valuation.EMPTY.assign(X, Expr.Constant.ONE));
    samples.add(Valuation.EMPTY.assign(X, new Expr.Constant(2)));
    samples.add(known(A, true).assign(X, B));
    return samples;
  }

  @Test
  void refutedAlternativeLeavesTheOtherWhateverItIsMadeOf() {
    Expr c = new Expr.Path(AccessPath.parameter(2));
    Expr less = new Expr.Binary(BinaryOperator.LESS, B, c);
    Expr notAll = not(new Expr.Binary(BinaryOperator.BOTH, less, c));
    Valuation before = known(new Expr.Binary(BinaryOperator.BOTH, A, notAll), false);

    Valuation after = Objects.requireNonNull(before.assume(A, true));

    assertThat(after.signs(less).isTrue()).isTrue();
    assertThat(after.signs(c).isTrue()).isTrue();
  }

  private static Expr not(Expr term) {
    return new Expr.Unary(Expr.UnaryOperator.NOT, term);
  }

  @Test
  void joinIsIdempotentAndForgetsMonotonously() {
    for (Valuation a : samples()) {
      assertThat(a.join(a, 1)).isEqualTo(a);
      for (Valuation b : samples()) {
        Valuation both = a.join(b, 1);
        assertThat(both.join(a, 1)).as("join of %s and %s", a, b).isEqualTo(both);
        both.facts()
            .forEach(
                (term, signs) -> {
                  if (!Terms.anyPath(term, path -> path.root() instanceof AccessPath.Opaque)) {
                    assertThat(a.signs(term).or(b.signs(term)).isWithin(signs)).isTrue();
                  }
                });
      }
    }
  }

  @Test
  void whatIsOneNumberOrAnotherIsNoThird() {
    Expr three = compare(B, BinaryOperator.EQUAL, 3);
    Expr five = compare(B, BinaryOperator.EQUAL, 5);
    Valuation either = known(three, true).join(known(five, true), 1);
    assertThat(either.assume(compare(B, BinaryOperator.EQUAL, 4), true)).isNull();
    assertThat(Objects.requireNonNull(either.assume(three, false)).signs(five).isTrue()).isTrue();

    Valuation assigned =
        Valuation.EMPTY
            .assign(X, Expr.Constant.ONE)
            .join(Valuation.EMPTY.assign(X, new Expr.Constant(2)), 1);
    Expr x = assigned.resolve(X);
    Valuation second = assigned.assume(compare(x, BinaryOperator.EQUAL, 1), false);
    assertThat(Objects.requireNonNull(second).exact(x)).isEqualTo(2);
  }

  @Test
  void numbersMayStandOnEitherSide() {
    Expr zeroIsA = new Expr.Binary(BinaryOperator.EQUAL, Expr.Constant.ZERO, A);
    assertThat(known(A, true).assume(zeroIsA, true)).isNull();
    assertThat(known(zeroIsA, false).signs(A).isTrue()).isTrue();
    Expr oneIsLess = new Expr.Binary(BinaryOperator.LESS, Expr.Constant.ONE, A);
    assertThat(known(oneIsLess, true).signs(A)).isEqualTo(Signs.POSITIVE);
  }

  @Test
  void joinKnowsTheSameInEitherOrder() {
    for (Valuation a : samples()) {
      for (Valuation b : samples()) {
        assertThat(a.join(b, 1).facts()).isEqualTo(b.join(a, 1).facts());
        assertThat(a.join(b, 1).resolve(X)).isEqualTo(b.join(a, 1).resolve(X));
      }
    }
  }

  @Test
  void whatChoseAValueFollowsFromTheValue() {
    Valuation chosen =
        known(A, true)
            .assign(X, Expr.Constant.ZERO)
            .join(known(A, false).assign(X, Expr.Constant.ONE), 1);
    Expr x = chosen.resolve(X);

    assertThat(Objects.requireNonNull(chosen.assume(x, Signs.NONZERO)).signs(A))
        .isEqualTo(Signs.ZERO);
    assertThat(Objects.requireNonNull(chosen.assume(x, Signs.ZERO)).signs(A))
        .isEqualTo(Signs.NONZERO);
    assertThat(Objects.requireNonNull(chosen.assume(x, Signs.NOT_NEGATIVE)).signs(A))
        .isEqualTo(Signs.ANY);
  }

  @Test
  void whatIsNotNegativeMayBeTrueOrFalse() {
    Expr not = new Expr.Unary(Expr.UnaryOperator.NOT, A);

    assertThat(Valuation.EMPTY.assume(not, Signs.NOT_NEGATIVE)).isEqualTo(Valuation.EMPTY);
    assertThat(Objects.requireNonNull(Valuation.EMPTY.assume(not, Signs.NOT_POSITIVE)).signs(A))
        .isEqualTo(Signs.NONZERO);
    assertThat(Objects.requireNonNull(Valuation.EMPTY.assume(not, Signs.NONZERO)).signs(A))
        .isEqualTo(Signs.ZERO);
    assertThat(Valuation.EMPTY.assume(not, Signs.NEGATIVE)).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = BinaryOperator.class,
      names = {"EQUAL", "NOT_EQUAL", "LESS", "LESS_OR_EQUAL", "GREATER", "GREATER_OR_EQUAL"})
  void aComparisonAndItsOppositeExcludeEachOther(BinaryOperator operator) {
    for (long right : new long[] {-2, -1, 0, 1, 2}) {
      Expr term = compare(A, operator, right);
      for (boolean truth : new boolean[] {true, false}) {
        Valuation assumed = known(term, truth);
        assertThat(assumed.assume(term, !truth)).as("%s %s", term, truth).isNull();
        assertThat(assumed.assume(term, truth)).isEqualTo(assumed);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = BinaryOperator.class,
      names = {"EQUAL", "NOT_EQUAL", "LESS", "LESS_OR_EQUAL", "GREATER", "GREATER_OR_EQUAL"})
  void comparisonsAgreeWithNumbers(BinaryOperator operator) {
    for (long left = -2; left <= 2; left++) {
      for (long right = -2; right <= 2; right++) {
        Expr constants =
            new Expr.Binary(operator, new Expr.Constant(left), new Expr.Constant(right));
        boolean holds = Valuation.EMPTY.signs(constants).isTrue();
        Valuation exact = known(compare(A, BinaryOperator.EQUAL, left), true);
        Signs symbolic = exact.signs(compare(A, operator, right));
        assertThat(Signs.truth(holds).and(symbolic).isEmpty())
            .as("%d %s %d", left, operator.symbol(), right)
            .isFalse();
      }
    }
  }

  @Test
  void aNotEqualTestExcludesTheConstant() {
    Valuation three = known(compare(A, BinaryOperator.EQUAL, 3), true);

    assertThat(three.assume(compare(A, BinaryOperator.EQUAL, 4), true)).isNull();
    assertThat(three.exact(A)).isEqualTo(3);
  }

  @Test
  void bitsOfFlagsAreFollowedThroughMasks() {
    Expr flags = new Expr.Binary(BinaryOperator.BIT_OR, A, new Expr.Constant(0x400));
    Expr masked =
        new Expr.Binary(
            BinaryOperator.BIT_AND,
            flags,
            new Expr.Unary(Expr.UnaryOperator.COMPLEMENT, new Expr.Constant(0x400)));

    assertThat(test(flags, 0x400).isTrue()).isTrue();
    assertThat(test(masked, 0x400)).isEqualTo(Signs.ZERO);
    assertThat(test(A, 0x400)).isEqualTo(Signs.ANY);
  }

  @Test
  void testsOfSomeBitsTellOfOthers() {
    Valuation oneOfTwo = known(masked(0x30), true);
    Valuation notTheFirst = Objects.requireNonNull(oneOfTwo.assume(masked(0x10), false));

    assertThat(notTheFirst.signs(masked(0x20)).isTrue()).isTrue();
    assertThat(notTheFirst.assume(masked(0x20), false)).isNull();
    assertThat(notTheFirst.signs(masked(0x40))).isEqualTo(Signs.ANY);
    assertThat(oneOfTwo.signs(masked(0x70)).isTrue()).isTrue();
    assertThat(known(masked(0x30), false).signs(masked(0x20))).isEqualTo(Signs.ZERO);
  }

  private static Expr masked(long bits) {
    return new Expr.Binary(BinaryOperator.BIT_AND, A, new Expr.Constant(bits));
  }

  private static Signs test(Expr flags, long bit) {
    return Valuation.EMPTY.signs(
        new Expr.Binary(BinaryOperator.BIT_AND, flags, new Expr.Constant(bit)));
  }

  @Test
  void aVariableStandsForWhatItWasAssigned() {
    Valuation values = Valuation.EMPTY.assign(X, A);
    AccessPath field = X.field("dev", "lock");

    assertThat(values.resolve(new Expr.Path(field), NO_CONSTANTS))
        .isEqualTo(new Expr.Path(AccessPath.parameter(0).field("dev", "lock")));
  }

  @Test
  void anAssignmentForgetsWhatWasKnownOfTheOldValue() {
    Valuation values = known(new Expr.Path(X), true).assign(X, B);

    assertThat(values.signs(new Expr.Path(X))).isEqualTo(Signs.ANY);
  }

  @Test
  void whereOneOfTwoTestsFailedTheOtherTellsWhich() {
    Valuation firstFailed = known(A, false);
    Valuation secondFailed = Objects.requireNonNull(known(A, true).assume(B, false));
    Valuation either = firstFailed.join(secondFailed, 1);

    assertThat(either.signs(A)).isEqualTo(Signs.ANY);
    Valuation firstHeld = Objects.requireNonNull(either.assume(A, true));
    assertThat(firstHeld.signs(B)).isEqualTo(Signs.ZERO);
    assertThat(firstHeld.assume(B, true)).isNull();
    Valuation secondHeld = Objects.requireNonNull(either.assume(B, true));
    assertThat(secondHeld.signs(A)).isEqualTo(Signs.ZERO);
    assertThat(secondFailed.join(firstFailed, 1).facts()).isEqualTo(either.facts());
  }

  @Test
  void whereOneOfThreeTestsFailedNotAllOfThemHold() {
    Expr third = new Expr.Path(AccessPath.parameter(2));
    Valuation firstHeld = known(A, true);
    Valuation secondHeld = Objects.requireNonNull(firstHeld.assume(B, true));
    Valuation any =
        known(A, false)
            .join(Objects.requireNonNull(firstHeld.assume(B, false)), 1)
            .join(Objects.requireNonNull(secondHeld.assume(third, false)), 1);

    Valuation twoHeld =
        Objects.requireNonNull(Objects.requireNonNull(any.assume(A, true)).assume(B, true));
    assertThat(twoHeld.assume(third, true)).isNull();
    assertThat(any.assume(third, true)).isNotNull();
  }

  @Test
  void whatTurnsOutToBeAVariableIsThatForWhoeverReadIt() {
    AccessPath next = AccessPath.parameter(0).field("link", "next");
    AccessPath own = AccessPath.parameter(1);
    Valuation read = Valuation.EMPTY.assign(X, new Expr.Path(next));

    assertThat(read.unify(next, own).resolve(X)).isEqualTo(B);
    assertThat(read.unify(AccessPath.parameter(0), own).resolve(X))
        .isEqualTo(new Expr.Path(own.field("link", "next")));
  }

  @Test
  void nothingLiesBehindANullPointer() {
    Valuation isNull = Valuation.EMPTY.assign(X, Expr.Constant.ZERO);
    Expr lock = isNull.resolve(X.field("dev", "lock"));

    assertThat(lock).isInstanceOf(Expr.Path.class);
    AccessPath owner = ((Expr.Path) lock).path().withoutLast();
    assertThat(isNull.signs(new Expr.Path(owner))).isEqualTo(Signs.ZERO);
  }

  @Test
  void aPointerThatGoesOnIsNotNullForThat() {
    Expr next = new Expr.Binary(BinaryOperator.ADD, A, Expr.Constant.ONE);

    assertThat(known(A, true).signs(next)).isEqualTo(Signs.NONZERO);
    assertThat(Valuation.EMPTY.signs(next)).isEqualTo(Signs.ANY);
    assertThat(known(compare(A, BinaryOperator.LESS, 0), true).signs(next)).isEqualTo(Signs.ANY);
  }

  @Test
  void whatIsSetInEitherIsSetInBoth() {
    assertThat(known(A, true).signs(new Expr.Binary(BinaryOperator.BIT_OR, B, A)))
        .isEqualTo(Signs.NONZERO);
    assertThat(known(A, false).signs(new Expr.Binary(BinaryOperator.BIT_OR, B, A)))
        .isEqualTo(Signs.ANY);
  }

  @Test
  void aFieldThatIsNullOnBothWaysIsNullWhereTheyMeet() {
    AccessPath field = AccessPath.parameter(0).field("window", "entry");
    Expr first = new Expr.Path(AccessPath.result(1));
    Expr second = new Expr.Path(AccessPath.result(2));
    Valuation one = known(first, false).assign(field, first);
    Valuation other = known(second, false).assign(field, second);

    Valuation both = one.join(other, 3);
    assertThat(both.signs(both.resolve(field))).isEqualTo(Signs.ZERO);
    Valuation unknown = Valuation.EMPTY.assign(field, second);
    assertThat(one.join(unknown, 3).values()).doesNotContainKey(field);
  }
}
