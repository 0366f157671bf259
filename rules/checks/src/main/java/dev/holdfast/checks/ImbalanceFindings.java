package dev.holdfast.checks;

import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.engine.state.Trace;
import java.util.List;

/** Puts an imbalance into a finding; the rules give the words. */
final class ImbalanceFindings {
  private ImbalanceFindings() {}

  /** How a message names the lock. */
  static String name(Imbalance fact) {
    return Phrases.withKind(fact.lock(), fact.where().function());
  }

  static Finding of(
      RuleInfo rule, Imbalance fact, String message, String advice, List<Step> steps) {
    Trace where = fact.where();
    return new Finding(
        rule.id(),
        message,
        advice,
        where.place(),
        where.function().name(),
        List.of(new Flow("", steps)),
        fact.confidence(),
        rule.severity(),
        Fingerprints.of(List.of(rule.id(), where.function().id(), Fingerprints.lock(fact.lock()))),
        List.of());
  }
}
