package dev.holdfast.run;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the rules say.
 *
 * @param findings all findings, in {@link Finding#ORDER}, each once
 * @param notices the rules that failed
 */
record RuleResults(List<Finding> findings, List<Notice> notices) {
  RuleResults {
    findings = List.copyOf(findings);
    notices = List.copyOf(notices);
  }

  /** Applies the rules; one that fails costs its own findings only. */
  static RuleResults of(List<Rule> rules, Severities severities, Facts facts) {
    TreeSet<Finding> findings = new TreeSet<>(Finding.ORDER);
    List<Notice> notices = new ArrayList<>();
    for (Rule rule : rules) {
      try {
        findings.addAll(rule.check(facts).map(severities::of).toList());
      } catch (RuntimeException | StackOverflowError e) {
        notices.add(Notice.ofBug(new Place("", 0, 0), "the rule " + rule.info().id(), e));
      }
    }
    return new RuleResults(OnePerCall.told(numbered(findings)), notices);
  }

  /**
   * Makes fingerprints unique: equal ones are numbered by place, before anything is left out, so
   * that no option changes a number.
   */
  private static List<Finding> numbered(Iterable<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> numbered = new ArrayList<>();
    for (Finding finding : findings) {
      int number = seen.merge(finding.fingerprint(), 1, Integer::sum);
      numbered.add(finding.withFingerprint(finding.fingerprint() + ":" + number));
    }
    return numbered;
  }
}
