package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.summary.Exit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Locks that one function keeps for a later one, as {@code write_begin} does for {@code write_end}:
 * a function of the same file, which is called through a slot, releases what it has not taken. A
 * path that returns with such a lock is of low confidence.
 */
final class HandOvers {
  private final Map<String, Set<LockId>> releasedInFile = new HashMap<>();

  private HandOvers() {}

  static HandOvers in(Knowledge knowledge) {
    HandOvers found = new HandOvers();
    for (String id : stored(knowledge)) {
      Function function = knowledge.program().function(id);
      if (function != null) {
        for (Exit exit : knowledge.summary(id).exits()) {
          exit.released().forEach(lock -> found.add(function, lock));
        }
      }
    }
    return found;
  }

  /** The functions that are called through slots. */
  static Set<String> stored(Knowledge knowledge) {
    Set<String> ids = new TreeSet<>();
    for (List<FieldStore> stores : knowledge.program().stores().values()) {
      stores.forEach(store -> ids.addAll(store.function().functionIds()));
    }
    return ids;
  }

  private void add(Function function, LockId lock) {
    releasedInFile.computeIfAbsent(function.file(), file -> new HashSet<>()).add(lock.at(null));
  }

  /** The imbalances in their order, those that another function is to mend with less confidence. */
  List<Imbalance> judged(List<Imbalance> imbalances) {
    return imbalances.stream()
        .map(one -> isHandedOver(one) ? one.withConfidence(Confidence.LOW) : one)
        .toList();
  }

  private boolean isHandedOver(Imbalance imbalance) {
    Set<LockId> released =
        releasedInFile.getOrDefault(imbalance.where().function().file(), Set.of());
    return imbalance.kind() == Imbalance.Kind.MISSING_UNLOCK
        && released.contains(imbalance.lock().at(null));
  }
}
