package dev.holdfast.run;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.report.Report;
import dev.holdfast.report.RunSummary;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run found.
 *
 * @param root the directory that places are relative to
 * @param rules the rules that ran
 * @param findings the findings to tell, in {@link Finding#ORDER}, each once
 * @param trouble what could not be read
 * @param program what was analysed
 * @param summary the numbers
 */
public record CheckOutcome(
    Path root,
    List<RuleInfo> rules,
    List<Finding> findings,
    Troubles trouble,
    Program program,
    RunSummary summary) {
  public CheckOutcome {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
  }

  /**
   * What could not be read.
   *
   * @param notices trouble with files and constructs, in the order of their places
   * @param mistakes what is wrong with paths that the user named, one sentence each
   */
  public record Troubles(List<Notice> notices, List<String> mistakes) {
    public Troubles {
      notices = List.copyOf(notices);
      mistakes = List.copyOf(mistakes);
    }
  }

  /** The report of this outcome. */
  public Report report(String toolVersion, int exitCode) {
    return new Report(
        toolVersion, rules, findings, trouble.notices(), summary, exitCode, root.toUri());
  }
}
