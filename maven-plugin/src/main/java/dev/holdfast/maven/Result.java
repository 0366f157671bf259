package dev.holdfast.maven;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.report.Comparison;
import dev.holdfast.report.KnownFinding;
import dev.holdfast.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * What an analysis came to, as it is kept between builds.
 *
 * @param stamp what it was made from
 * @param files how many files were analysed
 * @param violations the findings to tell
 * @param remarks what else to tell: notices, what is fixed, what is left out
 * @param warnings notices that the user is asked to mend
 */
record Result(
    String stamp,
    int files,
    List<Violation> violations,
    List<String> remarks,
    List<String> warnings) {
  Result {
    violations = List.copyOf(violations);
    remarks = List.copyOf(remarks);
    warnings = List.copyOf(warnings);
  }

  /** What is kept of a report. */
  static Result of(Report report, String stamp) {
    return new Result(
        stamp,
        report.summary().coverage().files(),
        report.findings().stream().map(finding -> violation(report, finding)).toList(),
        remarks(report),
        report.notices().stream().filter(Result::isGrave).map(Result::text).toList());
  }

  private static Violation violation(Report report, Finding finding) {
    return Violation.of(finding, report.nameOf(finding.ruleId()));
  }

  private static boolean isGrave(Notice notice) {
    return switch (notice.kind()) {
      case UNREADABLE, INTERNAL, SUPPRESSION -> true;
      case SYNTAX, LIMIT, UNRESOLVED -> false;
    };
  }

  private static String text(Notice notice) {
    return notice.place().file().isEmpty()
        ? notice.message()
        : notice.place() + ": " + notice.message();
  }

  private static List<String> remarks(Report report) {
    List<String> remarks = new ArrayList<>();
    int suppressed = report.standing().suppressed().size();
    if (suppressed > 0) {
      remarks.add(suppressed + " suppressed in the sources");
    }
    Comparison comparison = report.standing().comparison();
    if (comparison != null) {
      remarks.add(comparison.known().size() + " known (baseline)");
      comparison.fixed().forEach(each -> remarks.add("fixed: " + text(each)));
    }
    long slight = report.notices().stream().filter(notice -> !isGrave(notice)).count();
    if (slight > 0) {
      remarks.add(slight + " constructs or types not understood; the SARIF file lists them");
    }
    return remarks;
  }

  private static String text(KnownFinding finding) {
    return finding.file() + ": " + finding.message() + " [" + finding.ruleId() + "]";
  }
}
