package dev.holdfast.checks;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.fact.OrderCycle;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.finding.Finding;
import dev.holdfast.engine.finding.Flow;
import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.rule.RuleInfo;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Words cycles of the lock-order graph. */
final class OrderFindings {
  private final RuleInfo rule;
  private final String advice;

  OrderFindings(RuleInfo rule, String advice) {
    this.rule = rule;
    this.advice = advice;
  }

  /** Whether the page lock is on the cycle. */
  static boolean hasPageLock(OrderCycle cycle) {
    return cycle.edges().stream().anyMatch(edge -> edge.first().kind() == LockKind.PAGE_LOCK);
  }

  /** The finding; it begins with the edge that a contract makes, if there is one. */
  Finding of(OrderCycle cycle) {
    List<OrderEdge> edges = new ArrayList<>(cycle.edges());
    for (int i = 0; i < edges.size(); i++) {
      if (edges.get(i).witness().granted() != null) {
        Collections.rotate(edges, -i);
        break;
      }
    }
    Trace where = edges.get(0).witness().taken().last();
    List<String> parts = new ArrayList<>();
    parts.add(rule.id());
    cycle.edges().forEach(edge -> parts.add(edge.first().lockClass()));
    return new Finding(
        rule.id(),
        message(edges),
        advice(edges),
        where.place(),
        where.function().name(),
        edges.stream().map(OrderFindings::flow).toList(),
        cycle.confidence(),
        rule.severity(),
        Fingerprints.of(parts),
        List.of());
  }

  private static String message(List<OrderEdge> edges) {
    OrderEdge first = edges.get(0);
    if (edges.size() == 1 && first.isBetweenArguments()) {
      return "lock order inversion: "
          + name(first.second())
          + " of one argument is taken under that of another, and callers may hand them over the other"
          + " way round";
    }
    if (edges.size() == 1) {
      return name(first.second()) + " is taken where a caller may hold it already";
    }
    String others =
        edges.subList(1, edges.size()).stream()
            .map(edge -> elsewhere(edge, isWait(first.second())))
            .collect(Collectors.joining(", and "));
    return "lock order inversion: "
        + name(first.second())
        + (isWait(first.second()) ? " is waited for under " : " is taken under ")
        + name(first.first())
        + " here, but elsewhere "
        + others;
  }

  /** Another edge of the cycle; its verb is that of the first edge if nothing else is said. */
  private static String elsewhere(OrderEdge edge, boolean firstWaits) {
    boolean waits = isWait(edge.second());
    String verb = waits == firstWaits ? "" : waits ? " is waited for" : " is taken";
    return name(edge.second()) + verb + " under " + name(edge.first());
  }

  private static boolean isWait(OrderEdge.Node node) {
    return Phrases.isWait(node.kind(), node.mode());
  }

  private static String name(OrderEdge.Node node) {
    return Phrases.lockClass(node.lockClass(), node.kind());
  }

  private String advice(List<OrderEdge> edges) {
    for (OrderEdge edge : edges) {
      Cause.Granted granted = edge.witness().granted();
      if (granted != null && !granted.advice().isEmpty()) {
        return granted.advice();
      }
    }
    return advice;
  }

  private static Flow flow(OrderEdge edge) {
    OrderEdge.Witness witness = edge.witness();
    List<Step> steps = new ArrayList<>();
    Cause.Granted granted = witness.granted();
    Trace held = witness.held();
    if (granted != null) {
      steps.addAll(Steps.of(granted));
    } else if (held != null) {
      steps.addAll(Steps.of(held, "takes " + name(edge.first()), Step.Role.CAUSE));
    }
    String verb = isWait(edge.second()) ? "waits for " : "takes ";
    steps.addAll(Steps.of(witness.taken(), verb + name(edge.second()), Step.Role.SINK));
    return new Flow(edge.first().lockClass() + " → " + edge.second().lockClass(), steps);
  }
}
