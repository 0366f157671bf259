package dev.holdfast.engine.analysis;

import static dev.holdfast.engine.analysis.ToyAnalysis.MUTEX;
import static dev.holdfast.engine.analysis.ToyAnalysis.analyze;
import static dev.holdfast.engine.toy.Toy.assign;
import static dev.holdfast.engine.toy.Toy.binary;
import static dev.holdfast.engine.toy.Toy.call;
import static dev.holdfast.engine.toy.Toy.callInto;
import static dev.holdfast.engine.toy.Toy.callStoring;
import static dev.holdfast.engine.toy.Toy.local;
import static dev.holdfast.engine.toy.Toy.number;
import static dev.holdfast.engine.toy.Toy.p;
import static dev.holdfast.engine.toy.Toy.returns;
import static dev.holdfast.engine.toy.Toy.store;
import static dev.holdfast.engine.toy.Toy.warn;
import static dev.holdfast.engine.toy.Toy.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.toy.Toy;
import org.junit.jupiter.api.Test;

/** What the analyzer says of locks that are kept or given back too often. */
class BalanceTest {
  @Test
  void isBrokenByAnEarlyReturn() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "f",
                    2,
                    call("mutex_lock", MUTEX),
                    when(p(1), returns(number(-22))),
                    call("mutex_unlock", MUTEX),
                    returns(number(0))));

    assertThat(facts.imbalances())
        .singleElement()
        .satisfies(i -> assertThat(i.kind()).isEqualTo(Imbalance.Kind.MISSING_UNLOCK));
  }

  @Test
  void isBrokenForNobodySureBehindAWarning() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "f",
                    2,
                    call("mutex_lock", MUTEX),
                    when(p(1), warn(), returns(number(-22))),
                    call("mutex_unlock", MUTEX),
                    returns(number(0))));

    assertThat(facts.imbalances())
        .singleElement()
        .satisfies(i -> assertThat(i.confidence()).isEqualTo(Confidence.LOW));
  }

  @Test
  void isToldByTheErrorThatIsReturnedWithOtherLocksOnly() {
    Facts facts =
        analyze(
            new Toy("give")
                .function(
                    "give",
                    1,
                    when(p(0, "dev.users"), returns(number(-11))),
                    call("mutex_unlock", MUTEX),
                    callInto("renewed", "renew", p(0)),
                    returns(local("renewed")))
                .function(
                    "f",
                    1,
                    call("mutex_lock", MUTEX),
                    callInto("error", "give", p(0)),
                    when(
                        binary(local("error"), Expr.BinaryOperator.EQUAL, number(-11)),
                        call("mutex_unlock", MUTEX)),
                    returns(local("error"))));

    assertThat(facts.imbalances()).isEmpty();
  }

  @Test
  void isKeptWhereTheLocksOwnerTurnsOutToBeTheArgument() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "f",
                    1,
                    call("mutex_lock", MUTEX),
                    call("mutex_unlock", MUTEX),
                    callInto("now", "owner", p(0)),
                    call("mutex_lock", local("now", "dev.mutex")),
                    when(
                        binary(local("now"), Expr.BinaryOperator.NOT_EQUAL, p(0)),
                        call("mutex_unlock", local("now", "dev.mutex")),
                        call("mutex_lock", MUTEX)),
                    call("mutex_unlock", MUTEX),
                    returns(null)));

    assertThat(facts.imbalances()).isEmpty();
    assertThat(facts.selfDeadlocks()).isEmpty();
  }

  @Test
  void isKeptByAWrapperThatFailsWithoutTheLock() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "get",
                    2,
                    call("mutex_lock", MUTEX),
                    when(p(1), call("mutex_unlock", MUTEX), returns(number(-22))),
                    returns(number(0))));

    assertThat(facts.imbalances()).isEmpty();
  }

  @Test
  void isToldOnceThoughCallersLockAgain() {
    Facts facts =
        analyze(
            new Toy("leak")
                .function(
                    "leak",
                    2,
                    call("mutex_lock", MUTEX),
                    when(p(1), returns(null)),
                    call("mutex_unlock", MUTEX))
                .function("twice", 2, call("leak", p(0), p(1)), call("leak", p(0), p(1))));

    assertThat(facts.imbalances()).hasSize(1);
    assertThat(facts.selfDeadlocks()).isEmpty();
  }

  @Test
  void isKeptWhereNobodyAsksWhetherAWrapperSucceeded() {
    Facts facts =
        analyze(
            new Toy("get")
                .function(
                    "get",
                    1,
                    callInto("err", "mutex_lock_interruptible", MUTEX),
                    when(local("err"), returns(number(-4))),
                    returns(number(0)))
                .function(
                    "f",
                    1,
                    call("mutex_lock", MUTEX),
                    call("mutex_unlock", MUTEX),
                    call("get", p(0)),
                    call("mutex_unlock", MUTEX)));

    assertThat(facts.imbalances()).isEmpty();
  }

  @Test
  void followsAFlagThatACalleeClearsWhenItDropsTheLock() {
    Facts facts =
        analyze(
            new Toy("scan")
                .function(
                    "scan",
                    3,
                    when(
                        p(2),
                        call("mutex_unlock", MUTEX),
                        store(AccessPath.parameter(1), number(0)),
                        returns(null)))
                .function(
                    "f",
                    2,
                    call("mutex_lock", MUTEX),
                    assign("locked", number(1)),
                    callStoring("locked", 1, "scan", p(0), local("locked"), p(1)),
                    when(local("locked"), call("mutex_unlock", MUTEX))));

    assertThat(facts.imbalances()).isEmpty();
  }

  @Test
  void isLessSureWhereACalleeDecidesUnseenWhetherItLocks() {
    Facts facts =
        analyze(
            new Toy("get")
                .function("get", 1, when(p(0, "dev.shared"), call("mutex_lock", MUTEX)))
                .function(
                    "f",
                    2,
                    call("get", p(0)),
                    when(p(1), returns(null)),
                    call("mutex_unlock", MUTEX)));

    assertThat(facts.imbalances()).allMatch(i -> i.confidence() == Confidence.LOW);
  }

  @Test
  void isBrokenByASecondUnlock() {
    Facts facts =
        analyze(
            new Toy()
                .function(
                    "f",
                    1,
                    call("mutex_lock", MUTEX),
                    call("mutex_unlock", MUTEX),
                    call("mutex_unlock", MUTEX)));

    assertThat(facts.imbalances())
        .singleElement()
        .satisfies(i -> assertThat(i.kind()).isEqualTo(Imbalance.Kind.UNLOCK_NOT_HELD))
        .satisfies(i -> assertThat(i.before().node()).isEqualTo(i.where().node() - 1));
  }
}
