package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.engine.summary.Reason;
import java.util.stream.Stream;

/** HF103: the page lock taken, or a page waited for, in atomic context. */
final class PageLockInAtomic implements Rule {
  private final RuleInfo info = Page.load("HF103", Severity.ERROR);
  private final SleepFindings findings =
      new SleepFindings(
          info,
          "waits for a page, and may sleep",
          "Use trylock_page() or folio_trylock() and leave the page alone if that fails, or do it outside the atomic section.");

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.violations().stream().filter(PageLockInAtomic::applies).map(findings::of);
  }

  private static boolean applies(SleepViolation violation) {
    return violation.cause().context().isAtomic() && isMine(violation.reason().kind());
  }

  private static boolean isMine(Reason.Kind kind) {
    return kind == Reason.Kind.PAGE_LOCK || kind == Reason.Kind.PAGE_WAIT;
  }
}
