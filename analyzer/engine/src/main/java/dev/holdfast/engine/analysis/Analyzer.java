package dev.holdfast.engine.analysis;

import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.program.Program;

/** The way in: analyses a program under contracts. */
public final class Analyzer {
  private Analyzer() {}

  /**
   * Analyses the program; the result does not depend on the number of threads.
   *
   * @throws ContractException if a contract that stands in the analysed sources is malformed
   */
  public static Facts analyze(Program program, Contracts contracts, int threads, Progress progress)
      throws ContractException {
    return new Facts() {};
  }
}
