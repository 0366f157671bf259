package dev.holdfast.cli;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.run.RuleOptions;
import dev.holdfast.run.RuleSelection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options that say what counts as a finding. */
final class FindingOptions {
  @Option(
      names = "--rules",
      paramLabel = "RULE",
      split = ",",
      description =
          "The rules to apply, by id or name, separated by commas; -RULE leaves one out. Default:"
              + " all.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "LEVEL",
      defaultValue = "medium",
      description = "How sure findings must be: high, medium, low. Default: ${DEFAULT-VALUE}.")
  private Confidence minimum = Confidence.MEDIUM;

  @Option(
      names = "--severity",
      paramLabel = "RULE=SEVERITY",
      split = ",",
      description =
          "The severity of a rule's findings, in place of its own: error, warning, note. May be"
              + " repeated.")
  private Map<String, String> severities = new LinkedHashMap<>();

  RuleOptions options() {
    RuleSelection selection = rules.isEmpty() ? RuleSelection.ALL : RuleSelection.of(rules);
    return new RuleOptions(selection, severities, minimum);
  }
}
