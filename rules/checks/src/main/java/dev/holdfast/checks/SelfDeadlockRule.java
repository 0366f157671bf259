package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.fact.SelfDeadlock;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.engine.state.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** HF204: a lock taken again while it is held. */
final class SelfDeadlockRule implements Rule {
  private final RuleInfo info = Page.load("HF204", Severity.ERROR);

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.selfDeadlocks().stream().map(this::finding);
  }

  private Finding finding(SelfDeadlock fact) {
    Trace trace = fact.trace();
    String name = Phrases.withKind(fact.lock(), trace.function());
    // Readers do not wait for each other: who does is not one of them.
    boolean waits = Phrases.isWait(fact.lock().kind(), LockMode.EXCLUSIVE);
    List<Step> steps =
        new ArrayList<>(Steps.of(fact.held().trace(), "takes " + name, Step.Role.CAUSE));
    steps.addAll(
        Steps.of(trace, waits ? "waits for " + name : "takes " + name + " again", Step.Role.SINK));
    return new Finding(
        info.id(),
        name
            + (waits ? " is waited for while " : " is taken again while ")
            + trace.function().name()
            + " holds it",
        waits
            ? "Leave the read side first."
            : "Call a variant that expects the lock to be held, or release it first.",
        trace.place(),
        trace.function().name(),
        List.of(new Flow("", steps)),
        fact.confidence(),
        info.severity(),
        fingerprint(fact),
        List.of());
  }

  private String fingerprint(SelfDeadlock fact) {
    Trace trace = fact.trace();
    return Fingerprints.of(
        List.of(
            info.id(), trace.function().id(), Fingerprints.lock(fact.lock()), Steps.callee(trace)));
  }
}
