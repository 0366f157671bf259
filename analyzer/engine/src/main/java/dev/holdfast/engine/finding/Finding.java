package dev.holdfast.engine.finding;

import dev.holdfast.engine.program.Place;
import java.util.Comparator;
import java.util.List;

/**
 * A rule was broken.
 *
 * @param ruleId {@code HF102}
 * @param message one sentence: what is wrong, naming both sides
 * @param advice one sentence: what to do; may be empty
 * @param place the place a reader should look at first
 * @param function the function that place is in, as messages call it
 * @param flows the chains that prove it: one, or one per side of a cycle
 * @param confidence how sure it is
 * @param severity how bad it is
 * @param fingerprint identifies the finding between runs; survives moved lines, renamed locals and
 *     reordered functions. A rule may give equal ones; a run numbers them
 * @param fixes replacements that mend it; mostly none
 */
public record Finding(
    String ruleId,
    String message,
    String advice,
    Place place,
    String function,
    List<Flow> flows,
    Confidence confidence,
    Severity severity,
    String fingerprint,
    List<Fix> fixes) {
  /** By place, then rule, then fingerprint: the order of every report. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::ruleId)
          .thenComparing(Finding::fingerprint)
          .thenComparing(Finding::message);

  public Finding {
    flows = List.copyOf(flows);
    fixes = List.copyOf(fixes);
  }

  /** This with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(
        ruleId, message, advice, place, function, flows, confidence, other, fingerprint, fixes);
  }

  /** This with another confidence. */
  public Finding withConfidence(Confidence other) {
    return new Finding(
        ruleId, message, advice, place, function, flows, other, severity, fingerprint, fixes);
  }

  /** This with another fingerprint. */
  public Finding withFingerprint(String other) {
    return new Finding(
        ruleId, message, advice, place, function, flows, confidence, severity, other, fixes);
  }
}
