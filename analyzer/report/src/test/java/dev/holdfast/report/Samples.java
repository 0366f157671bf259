package dev.holdfast.report;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Fix;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.finding.Step.Role;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Program.Coverage;
import dev.holdfast.engine.rule.RuleInfo;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Reports made up for tests. */
final class Samples {
  static final String FILE = "drivers/pump/pump v2.c";

  private static final List<String> SOURCE =
      """
      static void pump_unmap(struct pump *p)
      {
      	mutex_lock(&p->lock);
      	p->map = kmalloc(sizeof(*p->map), GFP_KERNEL);
      	mutex_unlock(&p->lock);
      }

      static void pump_invalidate(struct mmu_notifier *mn)
      {
      	pump_unmap(to_pump(mn));
      }

      static const struct mmu_notifier_ops pump_ops = {
      	.invalidate_range = pump_invalidate,
      };
      """
          .lines()
          .toList();

  private Samples() {}

  static SourceText source() {
    return (file, line) -> file.equals(FILE) && line <= SOURCE.size() ? SOURCE.get(line - 1) : null;
  }

  static Report report(Finding... findings) {
    return report(Standing.NONE, findings);
  }

  static Report report(Standing standing, Finding... findings) {
    return new Report(
        "1.2.3",
        List.of(mutexInAtomic(), inversion()),
        List.of(findings),
        standing,
        List.of(
            new Notice(Notice.Kind.UNREADABLE, new Place("drivers/pump/bin.c", 0, 0), "is binary"),
            new Notice(Notice.Kind.SYNTAX, new Place(FILE, 40, 3), "statement not understood")),
        new RunSummary(new Coverage(2, 4096, 3, 1), 7, 1, Duration.ofMillis(1234)),
        findings.length == 0 ? 0 : 1,
        URI.create("file:///src/linux/"));
  }

  static RuleInfo mutexInAtomic() {
    return new RuleInfo(
        "HF102",
        "mutex-in-atomic",
        "A sleeping lock is taken in atomic context.",
        Severity.ERROR,
        """
        # HF102 mutex-in-atomic

        A sleeping lock is taken where the
        code must not sleep.

        ## Bad

        ```c
        spin_lock(&a);
        mutex_lock(&b);
        ```

        ## Fix

        - Take a *spinlock*, see [the guide](https://example.org/locking).
        - Or `trylock`.
        """);
  }

  static RuleInfo inversion() {
    return new RuleInfo(
        "HF201", "lock-order-inversion", "Two locks in two orders.", Severity.WARNING, "");
  }

  static Finding mutex() {
    return new Finding(
        "HF102",
        "pump_unmap takes the mutex pump.lock under the page-table lock",
        "Use invalidate_range_start and invalidate_range_end.",
        new Place(FILE, 3, 2),
        "pump_unmap",
        List.of(
            new Flow(
                "",
                List.of(
                    new Step(
                        new Place(FILE, 14, 3),
                        "",
                        "mmu_notifier_ops.invalidate_range runs under the page-table lock",
                        Role.CAUSE),
                    new Step(
                        new Place(FILE, 10, 2), "pump_invalidate", "calls pump_unmap", Role.CALL),
                    new Step(new Place(FILE, 3, 2), "pump_unmap", "takes p->lock", Role.SINK)))),
        Confidence.HIGH,
        Severity.ERROR,
        "0123456789abcdef",
        List.of());
  }

  static Finding inversionWithFix() {
    return new Finding(
        "HF201",
        "pump.lock and the page lock are taken in both orders",
        "",
        new Place(FILE, 4, 11),
        "pump_unmap",
        List.of(
            new Flow(
                "pump.lock → page lock",
                List.of(
                    new Step(new Place(FILE, 3, 2), "pump_unmap", "takes p->lock", Role.CAUSE),
                    new Step(new Place(FILE, 4, 11), "pump_unmap", "takes page", Role.SINK))),
            new Flow(
                "page lock → pump.lock",
                List.of(
                    new Step(new Place("mm/rmap.c", 900, 0), "try_to_unmap", "holds", Role.CAUSE),
                    new Step(new Place(FILE, 3, 2), "pump_unmap", "takes p->lock", Role.SINK)))),
        Confidence.MEDIUM,
        Severity.WARNING,
        "fedcba9876543210",
        List.of(
            new Fix(
                "Allocate without sleeping", new Place(FILE, 4, 36), "GFP_KERNEL", "GFP_ATOMIC")));
  }
}
