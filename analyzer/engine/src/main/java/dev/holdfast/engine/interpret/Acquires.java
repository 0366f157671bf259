package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Guard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The acquisitions of one function that its callers may have to know of. */
final class Acquires {
  private static final int MAX_ACQUIRES = 64;

  private final Map<List<Object>, AcquireEvent> events = new LinkedHashMap<>();

  /**
   * Keeps the acquisition if none of its kind is nearer.
   *
   * @param event as callers see it, but for its guard
   * @param guards gives the guard that callers see
   */
  void keep(AcquireEvent event, UnaryOperator<Guard> guards) {
    LockId lock = event.lock();
    if (lock.path() == null && lock.className() == null) {
      return;
    }
    List<Object> key = List.of(lock, event.mode(), event.dropped());
    AcquireEvent old = events.get(key);
    if (old == null || Trace.ORDER.compare(event.trace(), old.trace()) < 0) {
      events.put(key, event.under(guards.apply(event.guard())));
    }
  }

  /** The acquisitions for the summary, nearest first. */
  List<AcquireEvent> inSummary() {
    Set<Retaken> retaken = retaken();
    List<AcquireEvent> ordered = new ArrayList<>(events.values());
    // Of nearly all functions none, and to ask that of each acquisition costs more than the rest.
    if (!retaken.isEmpty()) {
      ordered.removeIf(
          event ->
              retaken.contains(Retaken.in(event)) && !event.dropped().hasOneLike(event.lock()));
    }
    ordered.sort((a, b) -> Trace.ORDER.compare(a.trace(), b.trace()));
    return ordered.subList(0, Math.min(MAX_ACQUIRES, ordered.size()));
  }

  /** A lock, and where the function takes it. */
  private record Retaken(LockId lock, Place place) {
    static Retaken in(AcquireEvent event) {
      return new Retaken(event.lock(), event.trace().last().place());
    }
  }

  /**
   * What the function takes back where it has given it up under another name: a loop that releases
   * all locks is taken to release that one, too, on the ways on which it does not seem so. Errs
   * towards silence.
   */
  private Set<Retaken> retaken() {
    Set<Retaken> retaken = new HashSet<>();
    for (AcquireEvent event : events.values()) {
      if (event.dropped().hasOneLike(event.lock())
          && !event.dropped().locks().contains(event.lock())) {
        retaken.add(Retaken.in(event));
      }
    }
    return retaken;
  }
}
