package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** HF302: a release of what is not held. */
final class UnlockNotHeld implements Rule {
  private final RuleInfo info = Page.load("HF302", Severity.ERROR);

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.imbalances().stream()
        .filter(fact -> fact.kind() == Imbalance.Kind.UNLOCK_NOT_HELD)
        .map(this::finding);
  }

  private Finding finding(Imbalance fact) {
    String name = ImbalanceFindings.name(fact);
    List<Step> steps =
        new ArrayList<>(
            Steps.of(fact.before(), after(fact) + name + " is not held", Step.Role.CAUSE));
    steps.addAll(
        Steps.of(fact.where(), "releases " + name + ", which is not held", Step.Role.SINK));
    return ImbalanceFindings.of(
        info,
        fact,
        name + " is released on a path that does not hold it",
        "Release it once on each path that took it.",
        steps);
  }

  private static String after(Imbalance fact) {
    return "after this call of " + Steps.callee(fact.before()) + ", ";
  }
}
