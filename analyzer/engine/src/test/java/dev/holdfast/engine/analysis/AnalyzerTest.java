package dev.holdfast.engine.analysis;

import static dev.holdfast.engine.analysis.ToyAnalysis.SPIN;
import static dev.holdfast.engine.toy.Toy.call;
import static dev.holdfast.engine.toy.Toy.p;
import static dev.holdfast.engine.toy.Toy.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.toy.Toy;
import dev.holdfast.engine.toy.ToyContracts;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
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

  /** However long the way to what does not recur: each function calls the one behind it. */
  @Test
  void learnsHowFunctionsThatCallEachOtherReturn() throws Exception {
    Toy toy = new Toy("h0", "h1", "h2", "h3", "h4", "h5", "h6", "h7");
    toy.function("g", 1, call("spin_lock", SPIN), call("h0", p(0)), call("msleep"));
    for (int i = 0; i < 7; i++) {
      toy.function("h" + i, 1, call("h" + (i + 1), p(0)));
    }
    toy.function("h7", 1, when(Expr.Unknown.VALUE, call("h0", p(0))));

    assertThat(Analyzer.analyze(toy.build(), new ToyContracts(), 1, Progress.NONE).violations())
        .hasSize(1);
  }

  /** What is nested too deeply for the stack stands for whatever a function may break on. */
  @Test
  void functionThatCannotBeAnalysedCostsWhatIsInItAlone() throws Exception {
    Expr deep = p(0);
    for (int i = 0; i < 1_000_000; i++) {
      deep = new Expr.Unary(Expr.UnaryOperator.NOT, deep);
    }
    Toy toy = new Toy();
    toy.function("broken", 1, call("spin_lock", SPIN), when(deep, call("msleep")));
    toy.function("sound", 1, call("spin_lock", SPIN), call("msleep"), call("spin_unlock", SPIN));

    Facts facts = Analyzer.analyze(toy.build(), new ToyContracts(), 2, Progress.NONE);

    assertThat(facts.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.message()).contains("broken", "StackOverflow"));
    assertThat(facts.violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.function().name()).isEqualTo("sound"));
  }
}
