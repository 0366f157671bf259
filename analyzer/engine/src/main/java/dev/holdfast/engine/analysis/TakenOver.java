package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Exit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Who takes over a lock that a function keeps on some of its results: that is what a function that
 * locks is for. If none of its callers releases the lock, the function has forgotten it, and so it
 * has if it is called through slots alone and nobody releases such a lock without having taken it.
 */
final class TakenOver {
  private final Knowledge knowledge;

  /** By the functions that return with a lock held, those that call them. */
  private final Map<String, Set<String>> callers = new ConcurrentHashMap<>();

  /** What some function releases that it has not taken. */
  private final Set<LockId> released = new HashSet<>();

  /** The functions that are called through slots, or by those that they are handed to. */
  private final Set<String> stored;

  /** By functions, what they forget. */
  private final Map<String, Set<Imbalance>> forgotten = new HashMap<>();

  private TakenOver(Knowledge knowledge, Set<String> handedOver) {
    this.knowledge = knowledge;
    this.stored = HandOvers.stored(knowledge);
    this.stored.addAll(handedOver);
  }

  /**
   * The imbalances in their order, without those that a caller mends, or may mend.
   *
   * @param handedOver the functions that are handed to others to call, as interrupt handlers are
   */
  static List<Imbalance> judged(
      List<Imbalance> imbalances, Knowledge knowledge, Set<String> handedOver) {
    if (imbalances.stream().noneMatch(Imbalance::byResult)) {
      return imbalances;
    }
    TakenOver takers = new TakenOver(knowledge, handedOver);
    imbalances.forEach(takers::add);
    takers.find();
    return imbalances.stream().filter(one -> !one.byResult() || takers.isForgotten(one)).toList();
  }

  private void add(Imbalance imbalance) {
    forgotten
        .computeIfAbsent(imbalance.where().function().id(), id -> new HashSet<>())
        .add(imbalance);
  }

  private void find() {
    Set<String> keepers = new HashSet<>(forgotten.keySet());
    List<Function> functions = List.copyOf(knowledge.program().functions().values());
    for (Function function : functions) {
      for (Exit exit : knowledge.summary(function.id()).exits()) {
        exit.released().forEach(lock -> released.add(lock.at(null)));
        if (!exit.held().isEmpty()) {
          keepers.add(function.id());
        }
      }
    }
    functions.parallelStream().forEach(caller -> readCalls(caller, keepers));
  }

  private void readCalls(Function caller, Set<String> keepers) {
    for (Node node : caller.body().nodes()) {
      if (node instanceof Node.Call call && call.callee() instanceof Callee.Named named) {
        for (String target : named.targets()) {
          if (keepers.contains(target)) {
            callers.computeIfAbsent(target, id -> new ConcurrentSkipListSet<>()).add(caller.id());
          }
        }
      }
    }
  }

  private boolean isForgotten(Imbalance imbalance) {
    String function = imbalance.where().function().id();
    return isForgotten(function, imbalance.lock().at(null), new HashSet<>());
  }

  private boolean isForgotten(String function, LockId lock, Set<String> seen) {
    Set<String> known = callers.getOrDefault(function, Set.of());
    if (known.isEmpty()) {
      return stored.contains(function) && !released.contains(lock);
    }
    return known.stream()
        .allMatch(
            caller ->
                keepsFrom(function, lock, caller)
                    && (!seen.add(caller) || isForgotten(caller, lock, seen)));
  }

  /** Whether a caller returns with the lock that the function has left it with. */
  private boolean keepsFrom(String function, LockId lock, String caller) {
    boolean holds =
        knowledge.summary(caller).exits().stream()
            .flatMap(exit -> exit.held().stream())
            .anyMatch(held -> isFrom(function, lock, held.lock(), held.trace()));
    return holds
        || forgotten.getOrDefault(caller, Set.of()).stream()
            .anyMatch(one -> isFrom(function, lock, one.lock(), one.before()));
  }

  private static boolean isFrom(String function, LockId lock, LockId held, Trace trace) {
    return held.at(null).equals(lock)
        && trace.parts().stream().anyMatch(part -> part.function().id().equals(function));
  }
}
