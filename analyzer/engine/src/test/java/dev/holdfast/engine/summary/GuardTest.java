package dev.holdfast.engine.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.summary.Guard.Atom;
import dev.holdfast.engine.summary.Guard.Strength;
import dev.holdfast.engine.value.Signs;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {
  private static final Expr A = new Expr.Path(AccessPath.parameter(0));

  private static Atom possible(Signs allowed) {
    return new Atom(A, allowed, Strength.POSSIBLE);
  }

  @Test
  void eitherOfTwoGuardsAllowsWhatEachAllows() {
    Guard zero = new Guard(List.of(possible(Signs.ZERO)));
    Guard positive = new Guard(List.of(possible(Signs.POSITIVE)));
    assertThat(zero.or(positive).atoms()).containsExactly(possible(Signs.NOT_NEGATIVE));
  }

  @Test
  void whatIsSaidTwiceOfATermIsTakenTogether() {
    Guard zero = new Guard(List.of(possible(Signs.NOT_NEGATIVE), possible(Signs.NOT_POSITIVE)));
    Guard positive = new Guard(List.of(possible(Signs.POSITIVE)));
    assertThat(zero.or(positive).atoms()).containsExactly(possible(Signs.NOT_NEGATIVE));
  }

  @Test
  void guardsOfManyWaysDoNotGrow() {
    Guard guard = new Guard(List.of(possible(Signs.NOT_NEGATIVE), possible(Signs.ZERO)));
    Guard many = guard;
    for (int i = 0; i < 10; i++) {
      many = many.or(guard).or(many);
    }
    assertThat(many.atoms()).hasSizeLessThanOrEqualTo(guard.atoms().size());
  }
}
