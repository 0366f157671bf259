package dev.holdfast.checks;

import dev.holdfast.engine.finding.Step;
import dev.holdfast.engine.interpret.Candidates;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import java.util.ArrayList;
import java.util.List;

/** Words traces as the steps of a flow. */
final class Steps {
  private Steps() {}

  /** The calls of a trace, and its end in the given words and role. */
  static List<Step> of(Trace trace, String end, Step.Role role) {
    List<Step> steps = new ArrayList<>(trace.length());
    for (Trace part : trace.parts()) {
      boolean last = part.deeper() == null;
      steps.add(
          new Step(
              part.place(),
              part.function().name(),
              last ? end : "calls " + callee(part),
              last ? role : Step.Role.CALL));
    }
    return steps;
  }

  /** What the node at the begin of a trace calls, as messages name it. */
  static String callee(Trace trace) {
    Node node = trace.function().body().node(trace.node());
    if (node instanceof Node.Call call) {
      return callee(call.callee());
    }
    return node instanceof Node.Monitor ? "synchronized" : trace.function().name();
  }

  private static String callee(Callee callee) {
    if (callee instanceof Callee.Named named) {
      return Candidates.simpleName(named.contractKey());
    }
    return callee instanceof Callee.ThroughField through
        ? "whatever " + through.field() + " holds"
        : "a function pointer";
  }

  /** Why the context is what it is, as steps. */
  static List<Step> of(Cause cause) {
    if (cause instanceof Cause.HeldLock held) {
      return of(
          held.acquisition().trace(),
          "takes the " + Phrases.named(held.acquisition()),
          Step.Role.CAUSE);
    }
    if (cause instanceof Cause.Entered entered) {
      return of(entered.trace(), "from here on, " + entered.entered().phrase(), Step.Role.CAUSE);
    }
    if (cause instanceof Cause.Asserted asserted) {
      return of(
          asserted.acquisition().trace(),
          "asserts that " + Phrases.lock(asserted.acquisition()) + " is held",
          Step.Role.CAUSE);
    }
    Cause.Granted granted = (Cause.Granted) cause;
    return List.of(
        new Step(
            granted.place(),
            granted.function().name(),
            granted.function().name() + " is called " + Phrases.context(granted),
            Step.Role.CAUSE));
  }
}
