package dev.holdfast.engine.analysis;

import static dev.holdfast.engine.analysis.ToyAnalysis.MUTEX;
import static dev.holdfast.engine.analysis.ToyAnalysis.SPIN;
import static dev.holdfast.engine.analysis.ToyAnalysis.analyze;
import static dev.holdfast.engine.analysis.ToyAnalysis.sleeps;
import static dev.holdfast.engine.toy.Toy.call;
import static dev.holdfast.engine.toy.Toy.callInto;
import static dev.holdfast.engine.toy.Toy.local;
import static dev.holdfast.engine.toy.Toy.number;
import static dev.holdfast.engine.toy.Toy.p;
import static dev.holdfast.engine.toy.Toy.returns;
import static dev.holdfast.engine.toy.Toy.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.toy.Toy;
import org.junit.jupiter.api.Test;

/** What the analyzer says of locks and unlocks behind conditions. */
class CorrelationTest {
  @Test
  void ofLockAndUnlockByOneConditionIsFollowed() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "f",
                    2,
                    when(p(1), call("spin_lock", SPIN)),
                    call("unknown"),
                    when(p(1), call("spin_unlock", SPIN)),
                    call("msleep"),
                    returns(null)));

    assertThat(sleeps(facts)).isEmpty();
    assertThat(facts.imbalances()).isEmpty();
  }

  @Test
  void ofATryLocksResultKeptInAVariableIsFollowed() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "f",
                    1,
                    callInto("locked", "mutex_trylock", MUTEX),
                    call("unknown"),
                    when(local("locked"), call("mutex_unlock", MUTEX)),
                    returns(null)));

    assertThat(facts.imbalances()).isEmpty();
  }

  @Test
  void ofAWrappersResultIsFollowed() {
    Facts facts =
        analyze(
            new Toy("try")
                .function(
                    "try",
                    1,
                    callInto("r", "mutex_trylock", MUTEX),
                    when(local("r"), returns(number(0))),
                    returns(number(-16)))
                .function(
                    "f",
                    1,
                    callInto("e", "try", p(0)),
                    when(local("e"), returns(local("e"))),
                    call("mutex_lock", p(0, "dev.second")),
                    call("mutex_unlock", p(0, "dev.second")),
                    call("mutex_unlock", MUTEX),
                    returns(number(0))));

    assertThat(facts.imbalances()).isEmpty();
    assertThat(facts.order())
        .extracting(e -> e.first().lockClass() + " " + e.second().lockClass())
        .containsExactly("dev.mutex dev.second");
  }
}
