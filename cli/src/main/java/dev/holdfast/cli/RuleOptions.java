package dev.holdfast.cli;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.run.RuleSelection;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that say what counts as a finding. */
final class RuleOptions {
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
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description =
          "From which severity on findings make the exit code 1: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private FailOn failOn = FailOn.ERROR;

  RuleSelection selection() {
    return rules.isEmpty() ? RuleSelection.ALL : RuleSelection.of(rules);
  }

  Confidence minimum() {
    return minimum;
  }

  FailOn failOn() {
    return failOn;
  }
}
