package dev.holdfast.engine.analysis;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.entry.Entries;
import dev.holdfast.engine.entry.Entry;
import dev.holdfast.engine.interpret.FunctionResult;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.HashSet;
import java.util.Set;

/**
 * Functions that break rules on purpose or where they do not hold: those that a test of checkers
 * runs, that start or end the system, and that report how it dies. What they do is no news to
 * whoever wrote them.
 */
final class ExcusedFaults {
  private final Knowledge knowledge;
  private final Set<String> granted = new HashSet<>();

  /**
   * Of a program.
   *
   * @param entries with the functions that the analysis saw handed over
   */
  ExcusedFaults(Knowledge knowledge, Entries entries) {
    this.knowledge = knowledge;
    for (Entry entry : entries.all()) {
      if (entry.grant().excused()) {
        granted.add(entry.function().id());
      }
    }
  }

  /** The result without what the function is excused for. */
  FunctionResult without(FunctionResult result, String id) {
    return granted.contains(id) || (result.hasFaults() && saysSo(id))
        ? result.withoutFaults()
        : result;
  }

  private boolean saysSo(String id) {
    Function function = knowledge.program().function(id);
    return function != null && saysSo(function, true);
  }

  /** Whether it calls a function whose callers do, itself or in a part of it in the same file. */
  private boolean saysSo(Function function, boolean parts) {
    return function.body().nodes().stream()
        .anyMatch(
            node ->
                node instanceof Node.Call call
                    && call.callee() instanceof Callee.Named named
                    && (isSaidBy(named) || (parts && isPart(named, function))));
  }

  private boolean isSaidBy(Callee.Named named) {
    Contract contract = knowledge.inherited(named.contractKey());
    return contract != null
        && contract.effects().stream().anyMatch(Effect.Deliberate.class::isInstance);
  }

  private boolean isPart(Callee.Named named, Function caller) {
    if (named.targets().size() != 1) {
      return false;
    }
    Function part = knowledge.program().function(named.targets().get(0));
    return part != null && part.file().equals(caller.file()) && saysSo(part, false);
  }
}
