package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.fact.OrderCycle;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.fact.SelfDeadlock;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.fact.WeakenedContract;
import dev.holdfast.engine.program.Notice;
import java.util.List;

/**
 * What the analysis found out; lists come in a defined order.
 *
 * @param functions how many functions were analysed
 * @param unknownCalls how many calls have no known body and no contract
 * @param violations sleeps where it must not
 * @param order every lock order with its surest witness
 * @param witnesses every lock order with all the witnesses that are told apart
 * @param cycles lock orders that contradict each other
 * @param selfDeadlocks locks taken again while held
 * @param imbalances locks forgotten or released twice
 * @param weakened functions in slots that grant them less than they need
 * @param failures the functions that could not be analysed, and are taken for harmless
 */
public record Facts(
    int functions,
    long unknownCalls,
    List<SleepViolation> violations,
    List<OrderEdge> order,
    List<OrderEdge> witnesses,
    List<OrderCycle> cycles,
    List<SelfDeadlock> selfDeadlocks,
    List<Imbalance> imbalances,
    List<WeakenedContract> weakened,
    List<Notice> failures) {
  public Facts {
    violations = List.copyOf(violations);
    order = List.copyOf(order);
    witnesses = List.copyOf(witnesses);
    cycles = List.copyOf(cycles);
    selfDeadlocks = List.copyOf(selfDeadlocks);
    imbalances = List.copyOf(imbalances);
    weakened = List.copyOf(weakened);
    failures = List.copyOf(failures);
  }
}
