package dev.holdfast.engine.analysis;

import static dev.holdfast.engine.toy.Toy.assign;
import static dev.holdfast.engine.toy.Toy.binary;
import static dev.holdfast.engine.toy.Toy.call;
import static dev.holdfast.engine.toy.Toy.callInto;
import static dev.holdfast.engine.toy.Toy.callStoring;
import static dev.holdfast.engine.toy.Toy.callThrough;
import static dev.holdfast.engine.toy.Toy.choose;
import static dev.holdfast.engine.toy.Toy.global;
import static dev.holdfast.engine.toy.Toy.local;
import static dev.holdfast.engine.toy.Toy.loop;
import static dev.holdfast.engine.toy.Toy.not;
import static dev.holdfast.engine.toy.Toy.number;
import static dev.holdfast.engine.toy.Toy.p;
import static dev.holdfast.engine.toy.Toy.returns;
import static dev.holdfast.engine.toy.Toy.sequence;
import static dev.holdfast.engine.toy.Toy.store;
import static dev.holdfast.engine.toy.Toy.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.fact.OrderCycle;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.toy.Toy;
import dev.holdfast.engine.toy.Toy.Statement;
import dev.holdfast.engine.toy.ToyContracts;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
  private static Facts analyze(Toy toy) {
    return analyze(toy, new ToyContracts());
  }

  private static Facts analyze(Toy toy, ToyContracts contracts) {
    try {
      return Analyzer.analyze(toy.build(), contracts, 1, Progress.NONE);
    } catch (dev.holdfast.engine.contract.ContractException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> sleeps(Facts facts) {
    return facts.violations().stream()
        .map(v -> v.function().name() + ": " + v.reason().primitive())
        .toList();
  }

  private static final Expr MUTEX = p(0, "dev.mutex");
  private static final Expr SPIN = p(0, "dev.lock");

  @Nested
  class Sleeping {
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
                  .function(
                      "f", 0, call("rcu_read_lock"), call("msleep"), call("rcu_read_unlock")));

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
          analyze(
              new Toy().function("f", 1, call("spin_lock", SPIN), call("panic"), call("msleep")));

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

  @Nested
  class Flags {
    @Test
    void decideWhetherAnAllocationSleeps() {
      Facts facts =
          analyze(
              new Toy()
                  .function(
                      "f",
                      1,
                      call("spin_lock", SPIN),
                      call("kmalloc", new Expr.Symbol("GFP_KERNEL")),
                      call("kmalloc", new Expr.Symbol("GFP_ATOMIC"))));

      assertThat(sleeps(facts)).containsExactly("f: kmalloc");
    }

    @Test
    void arriveThroughParameters() {
      Toy toy =
          new Toy("get", "middle")
              .function("get", 1, call("kmalloc", p(0)))
              .function("middle", 1, call("get", p(0)))
              .function(
                  "bad", 1, call("spin_lock", SPIN), call("middle", new Expr.Symbol("GFP_KERNEL")))
              .function(
                  "good",
                  1,
                  call("spin_lock", SPIN),
                  call("middle", new Expr.Symbol("GFP_ATOMIC")));

      assertThat(sleeps(analyze(toy))).containsExactly("bad: kmalloc");
    }

    @Test
    void arriveFromACallerOfTheFunctionThatLocks() {
      Toy toy =
          new Toy("get")
              .function("get", 2, call("spin_lock", p(1, "dev.lock")), call("kmalloc", p(0)))
              .function("bad", 1, call("get", new Expr.Symbol("GFP_KERNEL"), p(0)))
              .function("good", 1, call("get", new Expr.Symbol("GFP_ATOMIC"), p(0)));

      assertThat(sleeps(analyze(toy))).containsExactly("bad: kmalloc");
    }

    @Test
    void withTheBitMaskedOutAreFine() {
      Expr masked =
          binary(
              new Expr.Symbol("GFP_KERNEL"),
              Expr.BinaryOperator.BIT_AND,
              new Expr.Unary(Expr.UnaryOperator.COMPLEMENT, number(ToyContracts.MAY_RECLAIM)));
      Facts facts =
          analyze(new Toy().function("f", 1, call("spin_lock", SPIN), call("kmalloc", masked)));

      assertThat(sleeps(facts)).isEmpty();
    }

    @Test
    void ofABooleanParameterExcludeTheSleep() {
      Toy toy =
          new Toy("g")
              .function("g", 1, when(p(0), call("msleep")))
              .function("bad", 1, call("spin_lock", SPIN), call("g", number(1)))
              .function("good", 1, call("spin_lock", SPIN), call("g", number(0)));

      assertThat(sleeps(analyze(toy))).containsExactly("bad: msleep");
    }
  }

  @Nested
  class Correlation {
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

  @Nested
  class Order {
    @Test
    void isNotCombinedFromTwoUsersOfADividedClass() {
      Statement[] ab = {call("mutex_lock", p(0, "i.a")), call("mutex_lock", p(0, "i.b"))};
      Statement[] ba = {call("mutex_lock", p(0, "i.b")), call("mutex_lock", p(0, "i.a"))};
      ToyContracts divided = new ToyContracts().divide("i.a", "fs");

      Toy two = new Toy().in("fs/one/a.c").function("ab", 1, ab);
      two.in("fs/two/b.c").function("ba", 1, ba);
      assertThat(analyze(two, divided).cycles()).isEmpty();
      assertThat(analyze(two).cycles()).hasSize(1);

      Toy one = new Toy().in("fs/one/a.c").function("ab", 1, ab);
      one.in("fs/one/b.c").function("ba", 1, ba);
      assertThat(analyze(one, divided).cycles()).hasSize(1);

      Toy common = new Toy().in("fs/one/a.c").function("ab", 1, ab);
      common.in("fs/b.c").function("ba", 1, ba);
      assertThat(analyze(common, divided).cycles()).hasSize(1);
    }

    @Test
    void isToldOnceForEachPlace() {
      Toy toy =
          new Toy()
              .function("ab", 1, call("mutex_lock", p(0, "d.a")), call("mutex_lock", p(0, "d.b")))
              .function("bc", 1, call("mutex_lock", p(0, "d.b")), call("mutex_lock", p(0, "d.c")))
              .function("bd", 1, call("mutex_lock", p(0, "d.b")), call("mutex_lock", p(0, "d.d")))
              .function("ca", 1, call("mutex_lock", p(0, "d.c")), call("mutex_lock", p(0, "d.a")))
              .function("da", 1, call("mutex_lock", p(0, "d.d")), call("mutex_lock", p(0, "d.a")));

      assertThat(analyze(toy).cycles()).hasSize(1);
    }

    @Test
    void againstItselfIsACycleWithBothSides() {
      Toy toy =
          new Toy()
              .function("ab", 1, call("mutex_lock", p(0, "d.a")), call("mutex_lock", p(0, "d.b")))
              .function("ba", 1, call("mutex_lock", p(0, "d.b")), call("mutex_lock", p(0, "d.a")));

      List<OrderCycle> cycles = analyze(toy).cycles();

      assertThat(cycles).hasSize(1);
      assertThat(cycles.get(0).edges())
          .extracting(edge -> edge.witness().taken().function().name())
          .containsExactly("ab", "ba");
    }

    @Test
    void ofThreeLocksIsACycle() {
      Toy toy =
          new Toy()
              .function("ab", 1, call("mutex_lock", p(0, "d.a")), call("mutex_lock", p(0, "d.b")))
              .function("bc", 1, call("mutex_lock", p(0, "d.b")), call("mutex_lock", p(0, "d.c")))
              .function("ca", 1, call("mutex_lock", p(0, "d.c")), call("mutex_lock", p(0, "d.a")));

      assertThat(analyze(toy).cycles())
          .singleElement()
          .satisfies(cycle -> assertThat(cycle.edges()).hasSize(3));
    }

    @Test
    void underACommonOuterLockIsFine() {
      Expr gate = global("gate");
      Toy toy =
          new Toy()
              .function(
                  "ab",
                  1,
                  call("mutex_lock", gate),
                  call("mutex_lock", p(0, "d.a")),
                  call("mutex_lock", p(0, "d.b")))
              .function(
                  "ba",
                  1,
                  call("mutex_lock", gate),
                  call("mutex_lock", p(0, "d.b")),
                  call("mutex_lock", p(0, "d.a")));

      assertThat(analyze(toy).cycles()).isEmpty();
    }

    @Test
    void ofATriedLockIsFine() {
      Toy toy =
          new Toy()
              .function("ab", 1, call("mutex_lock", p(0, "d.a")), call("mutex_lock", p(0, "d.b")))
              .function(
                  "ba", 1, call("mutex_lock", p(0, "d.b")), call("mutex_trylock", p(0, "d.a")));

      assertThat(analyze(toy).cycles()).isEmpty();
    }

    @Test
    void ofOneLockTakenTwiceIsASelfDeadlock() {
      Toy toy =
          new Toy("g")
              .function("f", 1, call("mutex_lock", MUTEX), call("g", p(0)))
              .function("g", 1, call("mutex_lock", MUTEX), call("mutex_unlock", MUTEX));

      assertThat(analyze(toy).selfDeadlocks()).hasSize(1);
    }

    @Test
    void ofManyObjectsInALoopIsNoSelfDeadlock() {
      Toy toy =
          new Toy()
              .function(
                  "all",
                  0,
                  loop(
                      assign("e", Expr.Unknown.VALUE), call("mutex_lock", local("e", "dev.mutex"))),
                  returns(null));

      assertThat(analyze(toy).selfDeadlocks()).isEmpty();
    }

    @Test
    void alongAListIsNoSelfDeadlock() {
      Toy toy =
          new Toy()
              .function(
                  "all",
                  1,
                  assign("e", p(0)),
                  loop(
                      call("mutex_lock", local("e", "dev.mutex")),
                      assign("e", local("e", "dev.next"))),
                  returns(null));

      assertThat(analyze(toy).selfDeadlocks()).isEmpty();
    }
  }

  @Nested
  class Slots {
    private final Grant atomic =
        new Grant(
            ContextKind.ATOMIC,
            Expr.Constant.ZERO,
            List.of(new LockTerm(null, "page-table lock", LockKind.PAGE_TABLE_LOCK)),
            List.of(ToyContracts.anyPage()),
            List.of());

    @Test
    void grantTheFoundingCasesContext() {
      Toy toy =
          new Toy("invalidate", "unmap")
              .function(
                  "invalidate",
                  1,
                  call("mutex_lock", MUTEX),
                  call("unmap", p(0)),
                  call("mutex_unlock", MUTEX))
              .function(
                  "unmap",
                  1,
                  call("lock_page", p(0, "dev.page")),
                  call("unlock_page", p(0, "dev.page")))
              .store("ops", "invalidate_range", "invalidate");
      Facts facts = analyze(toy, new ToyContracts().slot("ops.invalidate_range", atomic));

      assertThat(sleeps(facts)).containsExactly("invalidate: mutex_lock", "invalidate: lock_page");
      assertThat(facts.cycles())
          .extracting(c -> c.edges().stream().map(e -> e.first().lockClass()).toList())
          .contains(List.of("dev.mutex", "page lock"));
    }

    @Test
    void thatMayBlockOnAConditionAreFineBehindThatCondition() {
      Grant unlessBlockable =
          new Grant(
              ContextKind.NON_BLOCKABLE,
              new Expr.Predicate("blockable", List.of(new Expr.Path(AccessPath.parameter(0)))),
              List.of(),
              List.of(),
              List.of());
      Toy toy =
          new Toy("good", "bad")
              .function(
                  "good",
                  2,
                  callInto("b", "blockable", p(0)),
                  choose(
                      local("b"),
                      call("mutex_lock", p(1, "dev.mutex")),
                      sequence(
                          callInto("t", "mutex_trylock", p(1, "dev.mutex")),
                          when(not(local("t")), returns(number(0))))),
                  call("mutex_unlock", p(1, "dev.mutex")),
                  returns(number(1)))
              .function(
                  "bad",
                  2,
                  call("mutex_lock", p(1, "dev.mutex")),
                  call("mutex_unlock", p(1, "dev.mutex")))
              .store("ops", "start", "good")
              .store("ops", "start", "bad");

      Facts facts = analyze(toy, new ToyContracts().slot("ops.start", unlessBlockable));

      assertThat(sleeps(facts)).containsExactly("bad: mutex_lock");
      assertThat(facts.imbalances()).isEmpty();
    }

    @Test
    void ofRegistrationsGrantTheirContext() {
      Toy toy = new Toy("handler").function("handler", 0, call("msleep"));
      toy.function("probe", 0, call("request", toy.address("handler")));

      Facts facts =
          analyze(
              toy,
              new ToyContracts()
                  .callback("request", 0, ToyContracts.in(ContextKind.HARD_INTERRUPT)));

      assertThat(sleeps(facts)).containsExactly("handler: msleep");
    }
  }

  @Nested
  class Balance {
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
          .satisfies(i -> assertThat(i.kind()).isEqualTo(Imbalance.Kind.UNLOCK_NOT_HELD));
    }
  }

  @Test
  void givesTheSameFactsWithAnyNumberOfThreads() throws Exception {
    Toy toy = new Toy("f0", "f1", "f2", "f3", "f4", "f5", "f6", "f7");
    for (int i = 0; i < 8; i++) {
      toy.function(
          "f" + i,
          1,
          call("spin_lock", SPIN),
          when(Expr.Unknown.VALUE, call("f" + (i + 3) % 8, p(0))),
          call("msleep"),
          call("spin_unlock", SPIN));
    }
    var program = toy.build();
    Facts one = Analyzer.analyze(program, new ToyContracts(), 1, Progress.NONE);
    Facts four = Analyzer.analyze(program, new ToyContracts(), 4, Progress.NONE);

    assertThat(four.violations()).isEqualTo(one.violations());
    assertThat(four.selfDeadlocks()).isEqualTo(one.selfDeadlocks());
    assertThat(one.violations()).isNotEmpty();
  }
}
