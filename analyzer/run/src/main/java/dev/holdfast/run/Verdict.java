package dev.holdfast.run;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.report.Comparison;
import dev.holdfast.report.KnownFinding;
import dev.holdfast.report.Standing;
import dev.holdfast.run.baseline.Baseline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What a run makes of its findings.
 *
 * @param findings the findings to tell, in {@link Finding#ORDER}
 * @param standing what else was found
 * @param fingerprints those of all findings, whether they are told or not
 */
public record Verdict(List<Finding> findings, Standing standing, Set<String> fingerprints) {
  public Verdict {
    findings = List.copyOf(findings);
    fingerprints = Set.copyOf(fingerprints);
  }

  /** This with the findings that a baseline lists set apart. */
  Verdict against(Baseline baseline, Scope scope) {
    Set<String> listed = baseline.fingerprints();
    List<Finding> fresh =
        findings.stream().filter(each -> !listed.contains(each.fingerprint())).toList();
    List<Finding> known =
        findings.stream().filter(each -> listed.contains(each.fingerprint())).toList();
    List<KnownFinding> fixed =
        baseline.findings().stream()
            .filter(each -> !fingerprints.contains(each.fingerprint()) && scope.covers(each))
            .toList();
    Standing compared = new Standing(standing.suppressed(), new Comparison(known, fixed));
    return new Verdict(fresh, compared, fingerprints);
  }

  /**
   * Where a run looked, and for what.
   *
   * @param root what places are relative to
   * @param tops the files and directories that the user named
   * @param rules the rules that ran
   */
  public record Scope(Path root, List<Path> tops, List<RuleInfo> rules) {
    public Scope {
      tops = List.copyOf(tops);
      rules = List.copyOf(rules);
    }

    /** Whether a finding would have been found; one in a file that is gone would not, ever. */
    boolean covers(KnownFinding finding) {
      Path file = root.resolve(finding.file());
      return rules.stream().anyMatch(rule -> rule.id().equals(finding.ruleId()))
          && (tops.stream().anyMatch(file::startsWith) || !Files.exists(file));
    }
  }
}
