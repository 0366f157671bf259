package dev.holdfast.engine.analysis;

import static dev.holdfast.engine.analysis.ToyAnalysis.SPIN;
import static dev.holdfast.engine.analysis.ToyAnalysis.analyze;
import static dev.holdfast.engine.analysis.ToyAnalysis.sleeps;
import static dev.holdfast.engine.toy.Toy.binary;
import static dev.holdfast.engine.toy.Toy.call;
import static dev.holdfast.engine.toy.Toy.number;
import static dev.holdfast.engine.toy.Toy.p;
import static dev.holdfast.engine.toy.Toy.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.toy.Toy;
import dev.holdfast.engine.toy.ToyContracts;
import org.junit.jupiter.api.Test;

/** What the analyzer says of allocation flags. */
class FlagsTest {
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
                "good", 1, call("spin_lock", SPIN), call("middle", new Expr.Symbol("GFP_ATOMIC")));

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
