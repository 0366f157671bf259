package dev.holdfast.run;

import dev.holdfast.cache.Digest;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.program.Program;
import java.util.Optional;
import java.util.function.Function;

/** Sources of one language that are found and not read yet. */
public interface OpenedSources {
  /** Sources that are known once they are read. */
  static OpenedSources of(Function<Contracts, Program> reading) {
    return new OpenedSources() {
      @Override
      public Optional<Digest> identity() {
        return Optional.empty();
      }

      @Override
      public boolean areCurrent() {
        return false;
      }

      @Override
      public Program read(Contracts contracts) {
        return reading.apply(contracts);
      }
    };
  }

  /**
   * What stands for all that the program depends on besides the contracts; empty if that is not
   * known before the sources are read.
   */
  Optional<Digest> identity();

  /** Whether all files are still as they were when the identity was made. */
  boolean areCurrent();

  /** Reads the sources; trouble with them becomes notices of the program. */
  Program read(Contracts contracts);
}
