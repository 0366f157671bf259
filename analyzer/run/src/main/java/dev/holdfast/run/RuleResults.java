package dev.holdfast.run;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.rule.Rule;
import java.util.ArrayList;
import java.util.List;
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
  static RuleResults of(List<Rule> rules, Facts facts) {
    TreeSet<Finding> findings = new TreeSet<>(Finding.ORDER);
    List<Notice> notices = new ArrayList<>();
    for (Rule rule : rules) {
      try {
        findings.addAll(rule.check(facts).toList());
      } catch (RuntimeException | StackOverflowError e) {
        notices.add(failure(rule, e));
      }
    }
    return new RuleResults(List.copyOf(findings), notices);
  }

  /** The findings that are at least so sure. */
  List<Finding> atLeast(Confidence minimum) {
    return findings.stream()
        .filter(finding -> finding.confidence().compareTo(minimum) <= 0)
        .toList();
  }

  private static Notice failure(Rule rule, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return new Notice(
        Notice.Kind.INTERNAL,
        new Place("", 0, 0),
        "the rule " + rule.info().id() + " failed, please report: " + e + where);
  }
}
