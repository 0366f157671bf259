package dev.holdfast.run;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.rule.RuleInfo;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells once what is wrong with a call: one that may sleep for a mutex, an allocation and a device
 * under one spinlock is one mistake. The surest finding with the shortest chain is kept; the others
 * that the same cause forbids at the same call are of low confidence.
 */
final class OnePerCall {
  private static final Comparator<Finding> SUREST =
      Comparator.comparing(Finding::confidence)
          .thenComparing(OnePerCall::length)
          .thenComparing(Finding.ORDER);

  /**
   * A call, and why something is wrong with it.
   *
   * @param family of the rules
   * @param place of the call
   * @param cause the steps that lead to what forbids it
   */
  private record Call(String family, Place place, String function, List<Step> cause) {
    static Call of(Finding finding) {
      return new Call(
          RuleInfo.family(finding.ruleId()),
          finding.place(),
          finding.function(),
          cause(finding.flows().get(0).steps()));
    }

    private static List<Step> cause(List<Step> steps) {
      int end = steps.size();
      while (end > 0 && steps.get(end - 1).role() != Step.Role.CAUSE) {
        end--;
      }
      return List.copyOf(steps.subList(0, end));
    }
  }

  private OnePerCall() {}

  /** The findings in their order. */
  static List<Finding> told(List<Finding> findings) {
    Map<Call, Finding> surest = new HashMap<>();
    findings.stream()
        .filter(OnePerCall::isOfOneChain)
        .forEach(
            finding ->
                surest.merge(
                    Call.of(finding), finding, (a, b) -> SUREST.compare(a, b) <= 0 ? a : b));
    return findings.stream()
        .map(
            finding ->
                !isOfOneChain(finding) || finding.equals(surest.get(Call.of(finding)))
                    ? finding
                    : finding.withConfidence(Confidence.LOW))
        .toList();
  }

  private static boolean isOfOneChain(Finding finding) {
    return finding.flows().size() == 1;
  }

  private static int length(Finding finding) {
    return finding.flows().get(0).steps().size();
  }
}
