package dev.holdfast.engine.interpret;

import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What the calls of one function have told of their callees. Most calls are walked several times,
 * in states that differ in nothing that the callee's dozens of events hang on: those need not be
 * gone through again.
 */
final class ToldBefore {
  /** So few events are gone through sooner than it is found out that they are known. */
  private static final int FEW = 6;

  private final IdentityHashMap<Summary, Told> summaries = new IdentityHashMap<>();

  /**
   * What of a summary is translated at a call, each part once.
   *
   * @param guards the conditions of its events
   * @param dropped what is given up before them
   * @param locks the locks that they name
   */
  record Parts(List<Guard> guards, List<Dropped> dropped, List<LockId> locks) {
    private static Parts of(Summary summary) {
      Set<Guard> guards = identities();
      Set<Dropped> dropped = identities();
      Set<LockId> locks = identities();
      for (SleepEvent event : summary.sleeps()) {
        guards.add(event.guard());
        dropped.add(event.dropped());
        LockId lock = event.reason().lock();
        if (lock != null) {
          locks.add(lock);
        }
      }
      for (AcquireEvent event : summary.acquires()) {
        guards.add(event.guard());
        dropped.add(event.dropped());
        locks.add(event.lock());
      }
      return new Parts(List.copyOf(guards), List.copyOf(dropped), List.copyOf(locks));
    }

    private static <T> Set<T> identities() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }
  }

  private record Told(Parts parts, Set<List<Object>> terms) {}

  /** Translates the parts of a summary at a call in one state. */
  interface Translation {
    /** All that decides what becomes of the events there. */
    void addTo(List<Object> terms, Parts parts);
  }

  /** Whether the events of the summary come out as they did before, and have been told so. */
  boolean has(Summary summary, Translation translation) {
    if (summary.sleeps().size() + summary.acquires().size() < FEW) {
      return false;
    }
    Told told = summaries.computeIfAbsent(summary, any -> new Told(Parts.of(any), new HashSet<>()));
    List<Object> terms = new ArrayList<>();
    translation.addTo(terms, told.parts());
    return !told.terms().add(terms);
  }
}
