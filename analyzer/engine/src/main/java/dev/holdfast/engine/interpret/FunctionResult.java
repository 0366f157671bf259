package dev.holdfast.engine.interpret;

import dev.holdfast.engine.callers.HeldAtCall;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.fact.SelfDeadlock;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Summary;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.function.IntPredicate;

/**
 * What the analysis of one function gives.
 *
 * @param summary what its callers need
 * @param violations sleeps where it must not
 * @param edges the order in which it takes locks
 * @param selfDeadlocks locks that it takes twice
 * @param imbalances locks that it forgets or releases twice
 * @param handedOver functions that it hands to others to call
 * @param calls what it holds where it calls functions that take locks
 * @param blockedUnder the classes of the monitors that it holds where it may block for something
 *     else than a monitor
 * @param faultless the calls that it makes with page faults off, whatever the way to them
 * @param unknownCalls how many of its calls have no known body and no contract
 */
public record FunctionResult(
    Summary summary,
    List<SleepViolation> violations,
    List<OrderEdge> edges,
    List<SelfDeadlock> selfDeadlocks,
    List<Imbalance> imbalances,
    List<HandedOver> handedOver,
    List<HeldAtCall> calls,
    SortedSet<String> blockedUnder,
    List<Trace> faultless,
    int unknownCalls) {

  /**
   * A function handed to one that will call it in a context of its own.
   *
   * @param functionId the function
   * @param grant how it will be called
   * @param contractKey the key of the contract that says so
   * @param place where it is handed over
   */
  public record HandedOver(String functionId, Grant grant, String contractKey, Place place) {}

  /** Whether there is more than the summary. */
  public boolean hasFacts() {
    return unknownCalls > 0
        || !violations.isEmpty()
        || !edges.isEmpty()
        || !selfDeadlocks.isEmpty()
        || !imbalances.isEmpty()
        || !handedOver.isEmpty()
        || !calls.isEmpty()
        || !blockedUnder.isEmpty()
        || !faultless.isEmpty();
  }

  /** Whether it breaks rules by itself, without what others do. */
  public boolean hasFaults() {
    return !violations.isEmpty() || !selfDeadlocks.isEmpty() || !imbalances.isEmpty();
  }

  /** This without what may be told of it. */
  public FunctionResult withoutFaults() {
    return telling(List.of(), List.of(), List.of(), List.of());
  }

  /** This without the faults that lie at these of its nodes. */
  public FunctionResult withoutFaultsAt(IntPredicate nodes) {
    return telling(
        violations.stream().filter(each -> !nodes.test(each.trace().node())).toList(),
        edges,
        selfDeadlocks.stream().filter(each -> !nodes.test(each.trace().node())).toList(),
        imbalances.stream().filter(each -> !nodes.test(each.where().node())).toList());
  }

  private FunctionResult telling(
      List<SleepViolation> sleeps,
      List<OrderEdge> orders,
      List<SelfDeadlock> deadlocks,
      List<Imbalance> unbalanced) {
    return new FunctionResult(
        summary,
        sleeps,
        orders,
        deadlocks,
        unbalanced,
        handedOver,
        calls,
        blockedUnder,
        faultless,
        unknownCalls);
  }

  /** Nothing that matters. */
  public static FunctionResult neutral(int unknownCalls) {
    return new FunctionResult(
        Summary.NEUTRAL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Collections.emptySortedSet(),
        List.of(),
        unknownCalls);
  }
}
