package dev.holdfast.cli.testdata;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares what was found with what was expected. */
final class ExpectationMatcher {

  /**
   * Where the two differ.
   *
   * @param place the line
   * @param text what differs, one line, and the chains of an unexpected finding below it
   */
  record Difference(Place place, String text) {
    @Override
    public String toString() {
      return place.file() + ":" + place.line() + ": " + text;
    }
  }

  private final List<Finding> findings;
  private final List<Difference> differences = new ArrayList<>();

  private ExpectationMatcher(List<Finding> findings) {
    this.findings = findings;
  }

  /** All differences, by place. */
  static List<Difference> compare(List<Expectation> expectations, List<Finding> findings) {
    ExpectationMatcher matcher = new ExpectationMatcher(findings);
    matcher.matchFindings(expectations);
    matcher.matchSteps(expectations);
    matcher.differences.sort(
        Comparator.comparing(Difference::place).thenComparing(Difference::text));
    return List.copyOf(matcher.differences);
  }

  private void matchFindings(List<Expectation> expectations) {
    List<Finding> open = new ArrayList<>(findings);
    for (Expectation expectation : expectations) {
      if (expectation.kind() != Expectation.Kind.STEP) {
        matchOne(expectation, open);
      }
    }
    open.forEach(finding -> differ(finding.place(), "unexpected: " + describe(finding)));
  }

  private void matchOne(Expectation expectation, List<Finding> open) {
    boolean found = removeFirst(expectation, open);
    switch (expectation.kind()) {
      case FINDING -> {
        if (!found) {
          differ(expectation.place(), "not found: " + named(expectation));
        }
      }
      case KNOWN_MISS -> {
        if (found) {
          differ(expectation.place(), "known miss is found now, promote me: " + named(expectation));
        }
      }
      case KNOWN_FALSE_ALARM -> {
        if (!found) {
          differ(expectation.place(), "false alarm is gone, promote me: " + named(expectation));
        }
      }
      case STEP -> throw new AssertionError(expectation);
    }
  }

  private static boolean removeFirst(Expectation expectation, List<Finding> open) {
    for (int index = 0; index < open.size(); index++) {
      if (expectation.matches(open.get(index))) {
        open.remove(index);
        return true;
      }
    }
    return false;
  }

  private void matchSteps(List<Expectation> expectations) {
    for (Expectation expectation : expectations) {
      if (expectation.kind() == Expectation.Kind.STEP
          && findings.stream().noneMatch(expectation::isStepOf)) {
        differ(expectation.place(), "no such step in a chain: " + named(expectation));
      }
    }
  }

  private void differ(Place place, String text) {
    differences.add(new Difference(place, text));
  }

  private static String named(Expectation expectation) {
    return expectation.ruleId() + " \"" + expectation.text() + "\"";
  }

  private static String describe(Finding finding) {
    StringBuilder text = new StringBuilder(finding.ruleId()).append(' ').append(finding.message());
    for (Flow flow : finding.flows()) {
      text.append("\n    ").append(flow.title().isEmpty() ? "chain" : flow.title());
      for (Step step : flow.steps()) {
        text.append("\n      ").append(step.place().line()).append(": ").append(step.text());
      }
    }
    return text.toString();
  }
}
