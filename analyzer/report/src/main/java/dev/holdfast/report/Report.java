package dev.holdfast.report;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.rule.RuleInfo;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a run has to tell.
 *
 * @param toolVersion the analyser's version
 * @param rules the rules that ran, in the order of their identifiers
 * @param findings the findings to show, in {@link Finding#ORDER}; with a baseline, the new ones
 * @param standing what else was found: suppressed, known, fixed
 * @param notices what could not be read or understood, in the order of their places
 * @param summary the numbers of the run
 * @param exitCode what the process will end with
 * @param root the directory that places are relative to, or null to leave it out
 */
public record Report(
    String toolVersion,
    List<RuleInfo> rules,
    List<Finding> findings,
    Standing standing,
    List<Notice> notices,
    RunSummary summary,
    int exitCode,
    @Nullable URI root) {
  public Report {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    notices = List.copyOf(notices);
  }

  /** How many of the findings have this severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The name of a rule, or its identifier if the rule is unknown here. */
  public String nameOf(String ruleId) {
    return rules.stream()
        .filter(rule -> rule.id().equals(ruleId))
        .map(RuleInfo::name)
        .findFirst()
        .orElse(ruleId);
  }
}
