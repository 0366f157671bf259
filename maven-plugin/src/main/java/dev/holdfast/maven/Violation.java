package dev.holdfast.maven;

import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding as it is kept between builds.
 *
 * @param severity how bad it is
 * @param rule id and name of the rule
 * @param spot where it is
 * @param text the message, and the advice behind it
 * @param chain the steps that prove it, where and what
 */
record Violation(Severity severity, String rule, Spot spot, String text, List<Link> chain) {
  /**
   * A place in a file.
   *
   * @param file relative to the base directory
   * @param line from 1
   * @param column from 1; 0 if unknown
   */
  record Spot(String file, int line, int column) {}

  /**
   * A step of a chain.
   *
   * @param spot where
   * @param text what happens there
   */
  record Link(Spot spot, String text) {}

  Violation {
    chain = List.copyOf(chain);
  }

  /** What is kept of a finding. */
  static Violation of(Finding finding, String ruleName) {
    List<Link> chain = new ArrayList<>();
    List<Flow> flows = finding.flows();
    for (int i = 0; i < flows.size(); i++) {
      String side = flows.size() > 1 ? "side " + (i + 1) + ", " : "";
      flows.get(i).steps().forEach(step -> chain.add(new Link(spot(step), side + text(step))));
    }
    return new Violation(
        finding.severity(),
        finding.ruleId() + " " + ruleName,
        new Spot(finding.place().file(), finding.place().line(), finding.place().column()),
        finding.advice().isEmpty()
            ? finding.message()
            : finding.message() + ". " + finding.advice(),
        chain);
  }

  private static Spot spot(Step step) {
    return new Spot(step.place().file(), step.place().line(), step.place().column());
  }

  private static String text(Step step) {
    return step.function().isEmpty() || step.text().startsWith(step.function() + " ")
        ? step.text()
        : "in " + step.function() + ": " + step.text();
  }
}
