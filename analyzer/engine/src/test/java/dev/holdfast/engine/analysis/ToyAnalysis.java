package dev.holdfast.engine.analysis;

import static dev.holdfast.engine.toy.Toy.p;

import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.toy.Toy;
import dev.holdfast.engine.toy.ToyContracts;
import java.util.List;

/** Analyses toy programs for tests. */
final class ToyAnalysis {
  private ToyAnalysis() {}

  static Facts analyze(Toy toy) {
    return analyze(toy, new ToyContracts());
  }

  static Facts analyze(Toy toy, ToyContracts contracts) {
    try {
      return Analyzer.analyze(toy.build(), contracts, 1, Progress.NONE);
    } catch (ContractException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> sleeps(Facts facts) {
    return facts.violations().stream()
        .map(v -> v.function().name() + ": " + v.reason().primitive())
        .toList();
  }

  static final Expr MUTEX = p(0, "dev.mutex");
  static final Expr SPIN = p(0, "dev.lock");
}
