package dev.holdfast.run;

import dev.holdfast.engine.finding.Confidence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What counts as a finding.
 *
 * @param selection which rules are applied
 * @param severities by rule, words for severities other than the rule's own
 * @param minimum findings that are less sure are counted, not told
 */
public record RuleOptions(
    RuleSelection selection, Map<String, String> severities, Confidence minimum) {
  /** Every rule as it is, and findings that a maintainer would act on. */
  public static final RuleOptions DEFAULT =
      new RuleOptions(RuleSelection.ALL, Map.of(), Confidence.MEDIUM);

  public RuleOptions {
    severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
  }
}
