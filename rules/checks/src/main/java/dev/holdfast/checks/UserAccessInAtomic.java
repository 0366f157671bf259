package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.engine.summary.Reason;
import java.util.stream.Stream;

/** HF105: an access to user memory that may fault, in atomic context. */
final class UserAccessInAtomic implements Rule {
  private final RuleInfo info = Page.load("HF105", Severity.ERROR);
  private final SleepFindings findings =
      new SleepFindings(
          info,
          "may fault and sleep",
          "Copy before the atomic section begins or after it ends; where a failed access can be retried, do it under pagefault_disable().");

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.violations().stream().filter(UserAccessInAtomic::applies).map(findings::of);
  }

  private static boolean applies(SleepViolation violation) {
    return violation.cause().context().isAtomic() && isMine(violation.reason().kind());
  }

  private static boolean isMine(Reason.Kind kind) {
    return kind == Reason.Kind.USER_ACCESS;
  }
}
