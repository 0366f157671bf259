package dev.holdfast.cli.testdata;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.program.Place;

/**
 * What an input says about one of its lines.
 *
 * @param kind what is expected
 * @param ruleId the rule it is about
 * @param text part of the finding's message or of the step's text
 * @param reason why it is a known miss or false alarm, else empty
 * @param place the line it is about
 */
record Expectation(Kind kind, String ruleId, String text, String reason, Place place) {

  /** What can be expected of a line. */
  enum Kind {
    /** A finding. */
    FINDING("expect"),
    /** A finding that ought to be there and is not yet. */
    KNOWN_MISS("expect-missing"),
    /** A finding that is there and ought not to be. */
    KNOWN_FALSE_ALARM("expect-wrong"),
    /** A step of a finding's chain. */
    STEP("note");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    /** How inputs write it. */
    String keyword() {
      return keyword;
    }

    boolean needsReason() {
      return this == KNOWN_MISS || this == KNOWN_FALSE_ALARM;
    }

    static Kind of(String keyword) {
      for (Kind kind : values()) {
        if (kind.keyword.equals(keyword)) {
          return kind;
        }
      }
      throw new IllegalArgumentException(keyword);
    }
  }

  /** Whether this finding is the one meant. */
  boolean matches(Finding finding) {
    return ruleId.equals(finding.ruleId())
        && isHere(finding.place())
        && finding.message().contains(text);
  }

  /** Whether the chain of this finding has the step meant. */
  boolean isStepOf(Finding finding) {
    return ruleId.equals(finding.ruleId())
        && finding.flows().stream().flatMap(flow -> flow.steps().stream()).anyMatch(this::isStep);
  }

  private boolean isStep(Step step) {
    return isHere(step.place()) && step.text().contains(text);
  }

  private boolean isHere(Place other) {
    return place.line() == other.line() && place.file().equals(other.file());
  }

  @Override
  public String toString() {
    return place + ": " + kind.keyword + ": " + ruleId + " \"" + text + "\"";
  }
}
