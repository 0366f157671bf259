package dev.holdfast.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Severity;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with one call is told once. */
class OnePerCallTest {
  private static final Step TAKEN = step(10, "takes the spinlock", Step.Role.CAUSE);
  private static final Step TAKEN_ELSEWHERE = step(11, "takes the spinlock", Step.Role.CAUSE);

  private static Step step(int line, String text, Step.Role role) {
    return new Step(new Place("a.c", line, 2), "f", text, role);
  }

  private static Finding finding(String rule, int line, Confidence confidence, Flow... flows) {
    return new Finding(
        rule,
        "it may sleep",
        "",
        new Place("a.c", line, 2),
        "f",
        List.of(flows),
        confidence,
        Severity.ERROR,
        rule + line,
        List.of());
  }

  /** A chain of so many calls from the cause to what goes wrong. */
  private static Flow chain(Step cause, int line, int calls) {
    List<Step> steps = new ArrayList<>(List.of(cause));
    for (int i = 0; i < calls; i++) {
      steps.add(step(line + i, "calls g", Step.Role.CALL));
    }
    steps.add(step(90, "may sleep", Step.Role.SINK));
    return new Flow("", steps);
  }

  private static List<Confidence> told(Finding... findings) {
    return OnePerCall.told(List.of(findings)).stream().map(Finding::confidence).toList();
  }

  @Test
  void keepsTheShortestChainOfOneCall() {
    Finding far = finding("HF101", 20, Confidence.HIGH, chain(TAKEN, 20, 3));
    Finding near = finding("HF104", 20, Confidence.HIGH, chain(TAKEN, 20, 1));

    assertThat(told(far, near)).containsExactly(Confidence.LOW, Confidence.HIGH);
  }

  @Test
  void keepsTheSurestBeforeTheShortest() {
    Finding sure = finding("HF101", 20, Confidence.HIGH, chain(TAKEN, 20, 3));
    Finding near = finding("HF104", 20, Confidence.MEDIUM, chain(TAKEN, 20, 1));

    assertThat(told(sure, near)).containsExactly(Confidence.HIGH, Confidence.LOW);
  }

  @Test
  void tellsCallsAndCausesApart() {
    Finding one = finding("HF101", 20, Confidence.HIGH, chain(TAKEN, 20, 1));
    Finding otherCall = finding("HF101", 21, Confidence.HIGH, chain(TAKEN, 21, 1));
    Finding otherCause = finding("HF104", 20, Confidence.HIGH, chain(TAKEN_ELSEWHERE, 20, 1));

    assertThat(told(one, otherCall, otherCause)).containsOnly(Confidence.HIGH);
  }

  @Test
  void tellsFamiliesOfRulesApart() {
    Finding sleeps = finding("HF102", 20, Confidence.HIGH, chain(TAKEN, 20, 1));
    Finding deadlocks = finding("HF204", 20, Confidence.HIGH, chain(TAKEN, 20, 1));

    assertThat(told(sleeps, deadlocks)).containsOnly(Confidence.HIGH);
  }

  @Test
  void leavesFindingsOfSeveralChainsAlone() {
    Flow one = chain(TAKEN, 20, 1);
    Finding cycle = finding("HF201", 20, Confidence.HIGH, one, one);
    Finding other = finding("HF202", 20, Confidence.HIGH, one, one);

    assertThat(told(cycle, other)).containsOnly(Confidence.HIGH);
  }
}
