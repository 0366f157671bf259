package dev.holdfast.report;

import dev.holdfast.engine.finding.Finding;
import java.util.Comparator;

/**
 * A finding as a baseline keeps it.
 *
 * @param file the file of its place
 * @param ruleId the rule
 * @param fingerprint what it is recognised by
 * @param message what it said when it was written down; for readers only
 */
public record KnownFinding(String file, String ruleId, String fingerprint, String message) {
  /** By file, then rule, then message: what stays together when findings come and go. */
  public static final Comparator<KnownFinding> ORDER =
      Comparator.comparing(KnownFinding::file)
          .thenComparing(KnownFinding::ruleId)
          .thenComparing(KnownFinding::message)
          .thenComparing(KnownFinding::fingerprint);

  /** What a baseline keeps of a finding. */
  public static KnownFinding of(Finding finding) {
    return new KnownFinding(
        finding.place().file(),
        finding.ruleId(),
        finding.fingerprint(),
        Printable.line(finding.message()));
  }
}
