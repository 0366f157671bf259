package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.engine.summary.Reason;
import java.util.stream.Stream;

/** HF104: an allocation whose flags allow direct reclaim, in atomic context. */
final class BlockingAllocationInAtomic implements Rule {
  private final RuleInfo info = Page.load("HF104", Severity.ERROR);
  private final SleepFindings findings =
      new SleepFindings(
          info,
          "may reclaim memory and sleep",
          "Allocate before the atomic section begins, or with GFP_ATOMIC if the caller can live with a failure.");

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.violations().stream()
        .filter(BlockingAllocationInAtomic::applies)
        .map(findings::of);
  }

  private static boolean applies(SleepViolation violation) {
    return violation.cause().context().isAtomic() && isMine(violation.reason().kind());
  }

  private static boolean isMine(Reason.Kind kind) {
    return kind == Reason.Kind.ALLOCATION;
  }
}
