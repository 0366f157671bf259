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

/** HF301: a path returns with a lock held that other paths release. */
final class MissingUnlock implements Rule {
  private final RuleInfo info = Page.load("HF301", Severity.ERROR);

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.imbalances().stream()
        .filter(fact -> fact.kind() == Imbalance.Kind.MISSING_UNLOCK)
        .map(this::finding);
  }

  private Finding finding(Imbalance fact) {
    String name = ImbalanceFindings.name(fact);
    List<Step> steps = new ArrayList<>(Steps.of(fact.before(), "takes " + name, Step.Role.CAUSE));
    steps.addAll(Steps.of(fact.where(), "returns with it held", Step.Role.SINK));
    return ImbalanceFindings.of(
        info,
        fact,
        fact.where().function().name() + " returns with " + name + " held on this path",
        "Release it before this return, as the other paths do.",
        steps);
  }
}
