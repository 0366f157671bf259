package dev.holdfast.report;

import dev.holdfast.engine.finding.Finding;
import java.util.List;

/**
 * How the findings of a run stand to those of a baseline.
 *
 * @param known findings that the baseline lists, in {@link Finding#ORDER}; all others are new
 * @param fixed what the baseline lists and this run, which looked for it, did not find
 */
public record Comparison(List<Finding> known, List<KnownFinding> fixed) {
  public Comparison {
    known = List.copyOf(known);
    fixed = List.copyOf(fixed);
  }
}
