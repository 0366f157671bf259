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
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
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
    if (granted.contains(id)) {
      return result.withoutFaults();
    }
    Function function = result.hasFaults() ? knowledge.program().function(id) : null;
    BitSet excused = function == null ? new BitSet() : behindCalls(function);
    return excused.isEmpty() ? result : result.withoutFaultsAt(excused::get);
  }

  /** What lies behind the calls whose callers break rules on purpose. */
  private BitSet behindCalls(Function function) {
    BitSet behind = new BitSet();
    List<Node> nodes = function.body().nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (!behind.get(i) && saysSo(nodes.get(i), function)) {
        behind.or(function.body().reachedFrom(i));
      }
    }
    return behind;
  }

  /**
   * Whether it is such a call, or one of a part of the function, in the same file, that makes one.
   */
  private boolean saysSo(Node node, Function caller) {
    return isSaidBy(node)
        || (node instanceof Node.Call call
            && call.callee() instanceof Callee.Named named
            && isPart(named, caller));
  }

  private boolean isSaidBy(Node node) {
    if (!(node instanceof Node.Call call) || !(call.callee() instanceof Callee.Named named)) {
      return false;
    }
    Contract contract = knowledge.inherited(named.contractKey());
    return contract != null
        && contract.effects().stream().anyMatch(Effect.Deliberate.class::isInstance);
  }

  private boolean isPart(Callee.Named named, Function caller) {
    if (named.targets().size() != 1) {
      return false;
    }
    Function part = knowledge.program().function(named.targets().get(0));
    return part != null
        && part.file().equals(caller.file())
        && part.body().nodes().stream().anyMatch(this::isSaidBy);
  }
}
