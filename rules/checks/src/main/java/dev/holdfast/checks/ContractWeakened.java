package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.fact.WeakenedContract;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** HF304: a function in a slot that grants it less than its own contract needs. */
final class ContractWeakened implements Rule {
  private final RuleInfo info = Page.load("HF304", Severity.ERROR);

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.weakened().stream().map(this::finding);
  }

  private Finding finding(WeakenedContract fact) {
    String slot = Phrases.slot(fact.slot());
    String message =
        fact.functionName()
            + " needs "
            + fact.need()
            + ", but "
            + slot
            + " grants "
            + fact.granted();
    Step step = new Step(fact.place(), fact.functionName(), "is bound to " + slot, Step.Role.SINK);
    return new Finding(
        info.id(),
        message,
        "Put a function there that asks for no more than the slot grants.",
        fact.place(),
        fact.functionName(),
        List.of(new Flow("", List.of(step))),
        Confidence.HIGH,
        info.severity(),
        Fingerprints.of(List.of(info.id(), fact.functionName(), fact.slot(), fact.need())),
        List.of());
  }
}
