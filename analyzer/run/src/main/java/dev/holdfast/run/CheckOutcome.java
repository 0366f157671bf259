package dev.holdfast.run;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import dev.holdfast.report.Report;
import dev.holdfast.report.RunSummary;
import dev.holdfast.run.baseline.Baseline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run found.
 *
 * @param scope where it looked, and for what
 * @param verdict what it makes of what it found
 * @param trouble what could not be read
 * @param program what was analysed; empty if an earlier run had found the same already
 * @param summary the numbers
 */
public record CheckOutcome(
    Verdict.Scope scope,
    Verdict verdict,
    Troubles trouble,
    Optional<Program> program,
    RunSummary summary) {
  /** The directory that places are relative to. */
  public Path root() {
    return scope.root();
  }

  /** The findings to tell, in {@link Finding#ORDER}, each once. */
  public List<Finding> findings() {
    return verdict.findings();
  }

  /** This with the findings that a baseline lists set apart. */
  public CheckOutcome against(Baseline baseline) {
    return new CheckOutcome(scope, verdict.against(baseline, scope), trouble, program, summary);
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
        toolVersion,
        scope.rules(),
        findings(),
        verdict.standing(),
        trouble.notices(),
        summary,
        exitCode,
        root().toUri());
  }
}
