package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.engine.summary.Reason;
import java.util.stream.Stream;

/** HF107: blocking where the context is preemptible but must not block. */
final class SleepInNonBlockable implements Rule {
  private final RuleInfo info = Page.load("HF107", Severity.ERROR);
  private final SleepFindings findings =
      new SleepFindings(
          info,
          "may block",
          "Test whether blocking is allowed first, and try the lock or return -EAGAIN if it is not.");

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.violations().stream().filter(SleepInNonBlockable::applies).map(findings::of);
  }

  /** An allocation that may reclaim, or a fault, is not what such a section forbids. */
  private static boolean applies(SleepViolation violation) {
    return violation.cause().context() == ContextKind.NON_BLOCKABLE
        && violation.reason().kind() != Reason.Kind.CROSS_CALL;
  }
}
