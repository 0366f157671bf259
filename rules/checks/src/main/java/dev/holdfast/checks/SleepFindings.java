package dev.holdfast.checks;

import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import java.util.ArrayList;
import java.util.List;

/** Words sleeps in the wrong context; shared by the rules that differ only in what sleeps. */
final class SleepFindings {
  private final RuleInfo rule;
  private final String verb;
  private final String advice;

  /**
   * Prepares for a rule.
   *
   * @param rule the rule
   * @param verb what the sleeper does: {@code may sleep}
   * @param advice what to do, unless the model advises better
   */
  SleepFindings(RuleInfo rule, String verb, String advice) {
    this.rule = rule;
    this.verb = verb;
    this.advice = advice;
  }

  /** The finding. */
  Finding of(SleepViolation violation) {
    Trace trace = violation.trace();
    List<Step> steps = new ArrayList<>(Steps.of(violation.cause()));
    String end = Phrases.sleeper(violation.reason(), violation.trace().function()) + " " + verb;
    steps.addAll(Steps.of(trace, end, Step.Role.SINK));
    return new Finding(
        rule.id(),
        end + " " + Phrases.cause(violation.cause()),
        advice(violation.cause()),
        trace.place(),
        trace.function().name(),
        List.of(new Flow("", steps)),
        violation.confidence(),
        rule.severity(),
        Fingerprints.of(parts(violation)),
        List.of());
  }

  private String advice(Cause cause) {
    return cause instanceof Cause.Granted granted && !granted.advice().isEmpty()
        ? granted.advice()
        : advice;
  }

  private List<String> parts(SleepViolation violation) {
    LockId lock = violation.reason().lock();
    List<String> parts = new ArrayList<>();
    parts.add(rule.id());
    parts.add(violation.reason().primitive());
    parts.add(lock == null ? "" : Fingerprints.lock(lock));
    parts.addAll(Fingerprints.cause(violation.cause()));
    parts.addAll(Fingerprints.chain(violation.trace()));
    return parts;
  }
}
