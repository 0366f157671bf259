package dev.holdfast.engine.analysis;

import static dev.holdfast.engine.analysis.ToyAnalysis.MUTEX;
import static dev.holdfast.engine.analysis.ToyAnalysis.analyze;
import static dev.holdfast.engine.toy.Toy.assign;
import static dev.holdfast.engine.toy.Toy.call;
import static dev.holdfast.engine.toy.Toy.global;
import static dev.holdfast.engine.toy.Toy.local;
import static dev.holdfast.engine.toy.Toy.loop;
import static dev.holdfast.engine.toy.Toy.p;
import static dev.holdfast.engine.toy.Toy.returns;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.fact.OrderCycle;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.toy.Toy;
import dev.holdfast.engine.toy.Toy.Statement;
import dev.holdfast.engine.toy.ToyContracts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the analyzer says of the order in which locks are taken. */
class OrderTest {
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

    Toy elsewhere = new Toy().in("fs/one/a.c").function("ab", 1, ab);
    elsewhere.in("security/b.c").function("ba", 1, ba);
    assertThat(analyze(elsewhere, divided).cycles()).hasSize(1);
    ToyContracts others = new ToyContracts().divide("i.a", "fs", "security");
    assertThat(analyze(elsewhere, others).cycles()).isEmpty();
  }

  @Test
  void isAGuessWhereOneUserTakesWhatAnotherHolds() {
    ToyContracts divided = new ToyContracts().divide("i.a", "fs");
    Statement[] ab = {call("mutex_lock", p(0, "i.a")), call("mutex_lock", p(0, "i.b"))};
    Statement[] ba = {call("mutex_lock", p(0, "i.b")), call("grab", p(0))};
    Statement take = call("mutex_lock", p(0, "i.a"));

    Toy strangers = new Toy("grab").in("fs/two/b.c").function("grab", 1, take);
    strangers.in("fs/one/a.c").function("ab", 1, ab).function("ba", 1, ba);
    assertThat(analyze(strangers, divided).cycles())
        .singleElement()
        .returns(Confidence.LOW, OrderCycle::confidence);

    Toy parts = new Toy("grab").in("fs/one/part/b.c").function("grab", 1, take);
    parts.in("fs/one/a.c").function("ab", 1, ab).function("ba", 1, ba);
    assertThat(analyze(parts, divided).cycles())
        .singleElement()
        .returns(Confidence.HIGH, OrderCycle::confidence);
  }

  @Test
  void isNotCombinedFromTwoAlternatives() {
    Statement[] ab = {call("mutex_lock", p(0, "i.a")), call("mutex_lock", p(0, "i.b"))};
    Statement[] ba = {call("mutex_lock", p(0, "i.b")), call("mutex_lock", p(0, "i.a"))};
    ToyContracts oneOf = new ToyContracts().alternatives("arch");

    Toy two = new Toy().in("arch/one/mm/a.c").function("ab", 1, ab);
    two.in("arch/two/b.c").function("ba", 1, ba);
    assertThat(analyze(two, oneOf).cycles()).isEmpty();
    assertThat(analyze(two).cycles()).hasSize(1);

    Toy one = new Toy().in("arch/one/mm/a.c").function("ab", 1, ab);
    one.in("arch/one/b.c").function("ba", 1, ba);
    assertThat(analyze(one, oneOf).cycles()).hasSize(1);
  }

  @Test
  void isAGuessWhereNothingOrdersTheLocks() {
    Statement[] ab = {call("mutex_lock", p(0, "i.a")), call("mutex_lock", p(0, "i.b"))};
    Statement[] ba = {call("mutex_lock", p(0, "i.b")), call("mutex_lock", p(0, "i.a"))};
    ToyContracts unordered = new ToyContracts().unorder("i.a", "fs");

    Toy inside = new Toy().in("fs/one/a.c").function("ab", 1, ab);
    inside.in("mm/b.c").function("ba", 1, ba);
    assertThat(analyze(inside, unordered).cycles())
        .singleElement()
        .returns(Confidence.LOW, OrderCycle::confidence);

    Toy outside = new Toy().in("mm/a.c").function("ab", 1, ab);
    outside.in("drivers/b.c").function("ba", 1, ba);
    assertThat(analyze(outside, unordered).cycles())
        .singleElement()
        .returns(Confidence.HIGH, OrderCycle::confidence);
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
            .function("ba", 1, call("mutex_lock", p(0, "d.b")), call("mutex_trylock", p(0, "d.a")));

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
                loop(assign("e", Expr.Unknown.VALUE), call("mutex_lock", local("e", "dev.mutex"))),
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
