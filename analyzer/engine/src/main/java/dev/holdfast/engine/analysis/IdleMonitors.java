package dev.holdfast.engine.analysis;

import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.interpret.FunctionResult;
import dev.holdfast.engine.state.LockId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells monitors that are held for a few instructions from those whose holders may block. An event
 * loop may enter the former: to forbid that would forbid most of the library that it runs on. A
 * monitor whose class is unknown counts among them, and holders outside of the program are not
 * seen; both err towards silence.
 */
final class IdleMonitors {
  private final Set<String> blocked;

  private IdleMonitors(Set<String> blocked) {
    this.blocked = blocked;
  }

  /** What the functions do while they hold monitors. */
  static IdleMonitors of(Collection<FunctionResult> results, List<OrderEdge> edges) {
    Map<String, List<String>> heldWhileTaking = new HashMap<>();
    for (OrderEdge edge : edges) {
      if (edge.witness().confidence() != Confidence.LOW) {
        heldWhileTaking
            .computeIfAbsent(edge.second().lockClass(), name -> new ArrayList<>())
            .add(edge.first().lockClass());
      }
    }
    Set<String> direct = new TreeSet<>();
    results.forEach(result -> direct.addAll(result.blockedUnder()));
    return new IdleMonitors(closure(direct, heldWhileTaking));
  }

  /** Who holds one monitor and waits for another waits for what the holder of that waits for. */
  private static Set<String> closure(Set<String> direct, Map<String, List<String>> heldBy) {
    Set<String> found = new HashSet<>(direct);
    Deque<String> left = new ArrayDeque<>(direct);
    while (!left.isEmpty()) {
      for (String held : heldBy.getOrDefault(left.remove(), List.of())) {
        if (found.add(held)) {
          left.add(held);
        }
      }
    }
    return found;
  }

  /** The violations; those that only wait for such a monitor with less confidence. */
  List<SleepViolation> judged(List<SleepViolation> violations) {
    return violations.stream()
        .map(each -> waitsForIdle(each) ? each.withConfidence(Confidence.LOW) : each)
        .toList();
  }

  private boolean waitsForIdle(SleepViolation violation) {
    LockId lock = violation.reason().lock();
    if (lock == null
        || !lock.kind().isReentrant()
        || violation.cause().context() != ContextKind.NON_BLOCKABLE) {
      return false;
    }
    String name = lock.orderClass();
    return name == null || !blocked.contains(name);
  }
}
