package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells once for each function and lock that the function forgets it, or releases it twice: at the
 * surest and first place. The other places are of low confidence: who mends the one sees them.
 */
final class ImbalanceGroups {
  private static final Comparator<Imbalance> SUREST =
      Comparator.comparing(Imbalance::confidence)
          .thenComparing(imbalance -> imbalance.where().place());

  private record Group(String function, Imbalance.Kind kind, LockId lock) {
    static Group of(Imbalance imbalance) {
      Trace where = imbalance.where();
      return new Group(where.function().id(), imbalance.kind(), imbalance.lock());
    }
  }

  private ImbalanceGroups() {}

  /** The imbalances in their order, all but one of each group with less confidence. */
  static List<Imbalance> told(List<Imbalance> imbalances) {
    Map<Group, Imbalance> surest = new HashMap<>();
    for (Imbalance one : imbalances) {
      surest.merge(Group.of(one), one, (a, b) -> SUREST.compare(a, b) <= 0 ? a : b);
    }
    return imbalances.stream()
        .map(
            one -> one.equals(surest.get(Group.of(one))) ? one : one.withConfidence(Confidence.LOW))
        .toList();
  }
}
