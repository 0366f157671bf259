package dev.holdfast.run;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.rule.Rule;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Severities that the user gives rules in place of their own: {@code HF301=warning}. */
final class Severities {
  private final Map<String, Severity> byRule;

  private Severities(Map<String, Severity> byRule) {
    this.byRule = byRule;
  }

  /**
   * Severities by rules' identifiers or names.
   *
   * @throws UsageException if a rule or a severity is unknown
   */
  static Severities of(Map<String, String> words, List<Rule> rules) throws UsageException {
    Map<String, Severity> byRule = new LinkedHashMap<>();
    for (Map.Entry<String, String> word : words.entrySet()) {
      byRule.put(RuleSelection.find(word.getKey(), rules).id(), severity(word));
    }
    return new Severities(byRule);
  }

  private static Severity severity(Map.Entry<String, String> word) throws UsageException {
    for (Severity severity : Severity.values()) {
      if (severity.name().equals(word.getValue().strip().toUpperCase(Locale.ROOT))) {
        return severity;
      }
    }
    throw new UsageException(
        "unknown severity '"
            + word.getValue()
            + "' of "
            + word.getKey()
            + "; the severities are: error, warning, note");
  }

  /** What is said of a rule, with the severity that it has here. */
  RuleInfo of(RuleInfo rule) {
    Severity severity = byRule.getOrDefault(rule.id(), rule.severity());
    return new RuleInfo(rule.id(), rule.name(), rule.summary(), severity, rule.page());
  }

  /** A finding with the severity that its rule has here. */
  Finding of(Finding finding) {
    return finding.withSeverity(byRule.getOrDefault(finding.ruleId(), finding.severity()));
  }
}
