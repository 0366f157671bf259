package dev.holdfast.report;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.program.Program.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The numbers of a run in words. */
public final class SummaryText {
  private SummaryText() {}

  /** The lines of the summary: what was found, what was read, what was left out. */
  public static List<String> of(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add(found(report));
    addStanding(report.standing(), lines);
    lines.add(read(report.summary()));
    if (report.summary().hidden() > 0) {
      lines.add(
          count(report.summary().hidden(), "finding")
              + " of lower confidence not shown (see --min-confidence)");
    }
    return lines;
  }

  private static void addStanding(Standing standing, List<String> lines) {
    if (!standing.suppressed().isEmpty()) {
      lines.add(count(standing.suppressed().size(), "finding") + " suppressed in the sources");
    }
    Comparison comparison = standing.comparison();
    if (comparison != null) {
      lines.add(count(comparison.known().size(), "known finding") + " not shown (baseline)");
      for (KnownFinding fixed : comparison.fixed()) {
        lines.add(
            "fixed: "
                + Printable.line(fixed.file())
                + ": "
                + fixed.message()
                + " ["
                + fixed.ruleId()
                + "]");
      }
      if (!comparison.fixed().isEmpty()) {
        lines.add(
            count(comparison.fixed().size(), "finding")
                + " of the baseline fixed (--prune drops them from it)");
      }
    }
  }

  /** A number with its noun: {@code 1 file}, {@code 2 files}. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String found(Report report) {
    String fresh = report.standing().comparison() == null ? "" : "new ";
    if (report.findings().isEmpty()) {
      return "no " + fresh + "findings";
    }
    List<String> severities = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long number = report.count(severity);
      if (number > 0) {
        severities.add(count(number, severity.name().toLowerCase(Locale.ROOT)));
      }
    }
    Map<String, Long> byRule =
        report.findings().stream()
            .collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.counting()));
    String rules =
        byRule.entrySet().stream()
            .map(rule -> rule.getValue() + " " + rule.getKey() + " " + report.nameOf(rule.getKey()))
            .collect(Collectors.joining(", "));
    return fresh + String.join(", ", severities) + " (" + rules + ")";
  }

  private static String read(RunSummary summary) {
    Coverage coverage = summary.coverage();
    String incomplete =
        coverage.incomplete() > 0 ? " (" + coverage.incomplete() + " incomplete)" : "";
    return count(coverage.files(), "file")
        + ", "
        + count(coverage.functions(), "function")
        + " analysed"
        + incomplete
        + "; "
        + count(summary.unknownCalls(), "call")
        + " had no known body and no model entry";
  }
}
