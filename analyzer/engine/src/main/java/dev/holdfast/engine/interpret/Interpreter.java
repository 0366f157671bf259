package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import java.util.List;
import java.util.Set;

/** Analyses one function at a time, with what is known of its callees. */
public final class Interpreter {
  private final Knowledge knowledge;
  private final Set<String> entries;

  /**
   * Prepares for a program.
   *
   * @param knowledge contracts and summaries
   * @param entries the identities of functions that something outside calls: for these each call
   *     that breaks the grant is told, for others the nearest of each kind
   */
  public Interpreter(Knowledge knowledge, Set<String> entries) {
    this.knowledge = knowledge;
    this.entries = entries;
  }

  /** Analyses a function. */
  public FunctionResult analyze(Function function) {
    if (isPrimitive(function) || isVouchedFor(function)) {
      return FunctionResult.neutral(0);
    }
    Relevance relevance = Relevance.of(function, knowledge);
    if (!relevance.matters()) {
      return FunctionResult.neutral(relevance.unknownCalls());
    }
    Recorder recorder =
        new Recorder(
            entries.contains(function.id())
                ? Recorder.Keeping.ONE_PER_CALL
                : Recorder.Keeping.ONE_PER_KIND);
    ownEffects(function, recorder);
    FunctionAnalysis analysis = new FunctionAnalysis(function, knowledge, recorder);
    List<FunctionAnalysis.Return> returns = analysis.run();
    MissingUnlocks missing = new MissingUnlocks(function, analysis.shape(), recorder);
    missing.in(returns).forEach(recorder::imbalance);
    // What is forgotten is told where it is forgotten, and not again at every caller.
    List<FunctionAnalysis.Return> outcomes = missing.without(returns);
    Summary summary =
        new SummaryPool()
            .shared(
                new Summary(
                    recorder.sleeps(),
                    recorder.acquires(),
                    new Exits(function, new StoredFields(knowledge.program(), function.body()))
                        .of(outcomes)));
    return new FunctionResult(
        summary,
        recorder.violations(),
        recorder.edges(),
        recorder.selfDeadlocks(),
        recorder.imbalances(),
        recorder.handedOver(),
        recorder.calls(),
        recorder.blockedUnder(),
        recorder.faultlessCalls().stream().mapToObj(node -> Trace.at(function, node)).toList(),
        recorder.unknownCalls());
  }

  /**
   * Whether the function implements a lock of the model. Its contract stands for it, and its body
   * would be judged by the very rules that it makes.
   */
  private boolean isPrimitive(Function function) {
    return knowledge.contracts().changesLocks(function.contractKey());
  }

  /** Whether the model says that nothing in its body does harm, however that looks. */
  private boolean isVouchedFor(Function function) {
    Contract contract = knowledge.contracts().find(function.contractKey());
    return contract != null && contract.effects().stream().anyMatch(Effect.Pure.class::isInstance);
  }

  /** A function that says itself that it may sleep does, whatever its body shows. */
  private void ownEffects(Function function, Recorder recorder) {
    Contract own = knowledge.ownContract(function);
    if (own == null) {
      return;
    }
    for (Effect effect : own.effects()) {
      if (effect instanceof Effect.MaySleep sleep) {
        recorder.sleep(
            State.ENTRY,
            new SleepEvent(
                new Reason(Reason.Kind.of(sleep.kind()), function.name(), null),
                Guard.NONE,
                Dropped.NOTHING,
                null,
                Trace.at(function, 0),
                Confidence.HIGH));
      }
    }
  }
}
