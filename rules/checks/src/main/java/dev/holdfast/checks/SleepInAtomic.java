package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.engine.summary.Reason;
import java.util.stream.Stream;

/** HF101: a call that may sleep where the context is atomic. */
final class SleepInAtomic implements Rule {
  private final RuleInfo info = Page.load("HF101", Severity.ERROR);
  private final SleepFindings findings =
      new SleepFindings(
          info,
          "may sleep",
          "Sleep before the atomic section begins or after it ends, or hand the work to a work queue.");

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.violations().stream().filter(SleepInAtomic::applies).map(findings::of);
  }

  private static boolean applies(SleepViolation violation) {
    return violation.cause().context().isAtomic() && isMine(violation.reason().kind());
  }

  private static boolean isMine(Reason.Kind kind) {
    return kind == Reason.Kind.WAIT
        || kind == Reason.Kind.SWITCH
        || kind == Reason.Kind.SIGNAL
        || kind == Reason.Kind.GRACE_PERIOD;
  }
}
