package dev.holdfast.checks;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.stream.Stream;

/** HF202: a lock-order inversion through the page lock. */
final class PageLockOrderInversion implements Rule {
  private final RuleInfo info = Page.load("HF202", Severity.ERROR);
  private final OrderFindings findings =
      new OrderFindings(
          info,
          "Take the page lock before the other lock, or use trylock_page() or folio_trylock() under it; callers may hold the page lock.");

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Stream<Finding> check(Facts facts) {
    return facts.cycles().stream()
        .filter(cycle -> OrderFindings.hasPageLock(cycle))
        .map(findings::of);
  }
}
