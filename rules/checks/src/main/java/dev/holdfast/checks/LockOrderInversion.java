package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.stream.Stream;

/** HF201: lock classes taken in both orders. */
final class LockOrderInversion implements Rule {
  private final RuleInfo info = Page.load("HF201", Severity.ERROR);
  private final OrderFindings findings =
      new OrderFindings(
          info,
          "Take the locks in one order everywhere, or release the first before taking the second.");

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.cycles().stream()
        .filter(cycle -> !OrderFindings.hasPageLock(cycle))
        .map(findings::of);
  }
}
