package dev.holdfast.stubs;

import dev.holdfast.engine.contract.ContractException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses stub files side by side; the outcome is that of parsing them one after the other. */
final class ParallelParse {
  private ParallelParse() {}

  /** The types of all files, in the order of the files. */
  static List<StubType> all(List<StubSource> sources) throws ContractException {
    List<Outcome> outcomes = sources.parallelStream().map(ParallelParse::one).toList();
    List<StubType> types = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.failure() != null) {
        throw outcome.failure();
      }
      types.addAll(outcome.types());
    }
    return types;
  }

  private record Outcome(List<StubType> types, @Nullable ContractException failure) {}

  private static Outcome one(StubSource source) {
    try {
      return new Outcome(StubParser.parse(source), null);
    } catch (ContractException e) {
      return new Outcome(List.of(), e);
    }
  }
}
