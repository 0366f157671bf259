package dev.holdfast.engine.analysis;

import static dev.holdfast.engine.analysis.ToyAnalysis.SPIN;
import static dev.holdfast.engine.analysis.ToyAnalysis.analyze;
import static dev.holdfast.engine.analysis.ToyAnalysis.sleeps;
import static dev.holdfast.engine.toy.Toy.call;
import static dev.holdfast.engine.toy.Toy.callInto;
import static dev.holdfast.engine.toy.Toy.callThrough;
import static dev.holdfast.engine.toy.Toy.global;
import static dev.holdfast.engine.toy.Toy.local;
import static dev.holdfast.engine.toy.Toy.not;
import static dev.holdfast.engine.toy.Toy.p;
import static dev.holdfast.engine.toy.Toy.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.toy.Toy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the analyzer says of sleeping where it is forbidden. */
class SleepingTest {
  @Test
  void underASpinlockIsFound() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "f", 1, call("spin_lock", SPIN), call("msleep"), call("spin_unlock", SPIN)));

    assertThat(sleeps(facts)).containsExactly("f: msleep");
  }

  @Test
  void afterTheSpinlockIsFine() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "f", 1, call("spin_lock", SPIN), call("spin_unlock", SPIN), call("msleep")));

    assertThat(sleeps(facts)).isEmpty();
  }

  @Test
  void inACalleeIsToldWhereTheContextBegan() {
    Facts facts =
        analyze(
            new Toy("g", "h")
                .function("f", 1, call("spin_lock", SPIN), call("g"), call("spin_unlock", SPIN))
                .function("g", 0, call("h"))
                .function(
                    "h", 0, call("mutex_lock", global("m")), call("mutex_unlock", global("m"))));

    assertThat(sleeps(facts)).containsExactly("f: mutex_lock");
    SleepViolation violation = facts.violations().get(0);
    assertThat(violation.reason().kind()).isEqualTo(Reason.Kind.SLEEPING_LOCK);
    assertThat(violation.trace().parts()).hasSize(3);
    assertThat(violation.confidence()).isEqualTo(Confidence.HIGH);
  }

  @Test
  void thatManyReachIsToldOnceForSure() {
    Toy toy = new Toy("g").function("g", 0, call("msleep"));
    for (String caller : List.of("f1", "f2", "f3", "f4")) {
      toy.function(caller, 1, call("spin_lock", SPIN), call("g"), call("spin_unlock", SPIN));
    }

    assertThat(analyze(toy).violations())
        .extracting(SleepViolation::confidence)
        .containsExactly(Confidence.HIGH, Confidence.LOW, Confidence.LOW, Confidence.LOW);
  }

  @Test
  void underALockThatACalleeTookIsFound() {
    Facts facts =
        analyze(
            new Toy("take")
                .function("take", 1, call("spin_lock", SPIN))
                .function("f", 1, call("take", p(0)), call("msleep"), call("spin_unlock", SPIN)));

    assertThat(sleeps(facts)).containsExactly("f: msleep");
  }

  @Test
  void isFineInACalleeThatDropsTheLockMeanwhile() {
    Facts facts =
        analyze(
            new Toy("g")
                .function(
                    "f", 1, call("spin_lock", SPIN), call("g", p(0)), call("spin_unlock", SPIN))
                .function(
                    "g", 1, call("spin_unlock", SPIN), call("msleep"), call("spin_lock", SPIN)));

    assertThat(sleeps(facts)).isEmpty();
  }

  @Test
  void isFoundInACalleeThatDropsAnotherLock() {
    Facts facts =
        analyze(
            new Toy("g")
                .function(
                    "f", 1, call("spin_lock", SPIN), call("g", p(0)), call("spin_unlock", SPIN))
                .function(
                    "g",
                    1,
                    call("spin_unlock", p(0, "dev.other")),
                    call("msleep"),
                    call("spin_lock", p(0, "dev.other"))));

    assertThat(sleeps(facts)).containsExactly("f: msleep");
  }

  @Test
  void insideAnRcuReaderIsFound() {
    Facts facts =
        analyze(
            new Toy()
                .function("f", 0, call("rcu_read_lock"), call("msleep"), call("rcu_read_unlock")));

    assertThat(sleeps(facts)).containsExactly("f: msleep");
  }

  @Test
  void isFineWhereTheCodeAskedWhetherItIsAtomic() {
    Facts facts =
        analyze(
            new Toy("g")
                .function("f", 1, call("spin_lock", SPIN), call("g"), call("spin_unlock", SPIN))
                .function(
                    "g", 0, callInto("a", "in_atomic"), when(not(local("a")), call("msleep"))));

    assertThat(sleeps(facts)).isEmpty();
  }

  @Test
  void isNotFoundBehindAFunctionThatNeverReturns() {
    Facts facts =
        analyze(new Toy().function("f", 1, call("spin_lock", SPIN), call("panic"), call("msleep")));

    assertThat(sleeps(facts)).isEmpty();
  }

  @Test
  void ofAUserAccessIsFineWithPageFaultsOff() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "f",
                    1,
                    call("spin_lock", SPIN),
                    call("pagefault_disable"),
                    call("copy_from_user")));

    assertThat(sleeps(facts)).isEmpty();
  }

  @Test
  void throughTheOnlyFunctionInAFieldIsLessSure() {
    Facts facts =
        analyze(
            new Toy("g")
                .function(
                    "f",
                    1,
                    call("spin_lock", SPIN),
                    callThrough("ops", "go"),
                    call("spin_unlock", SPIN))
                .function("g", 0, call("msleep"))
                .store("ops", "go", "g"));

    assertThat(sleeps(facts)).containsExactly("f: msleep");
    assertThat(facts.violations().get(0).confidence()).isEqualTo(Confidence.MEDIUM);
  }
}
