package dev.holdfast.engine.interpret;

import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The places where a function may sleep, as its summary tells them: each once, not too many. */
final class Sleeps {
  /** More events of one kind are left out of a summary. Errs towards silence. */
  private static final int MAX_EVENTS_PER_KIND = 6;

  private final Recorder.Keeping keeping;
  private final Map<List<Object>, SleepEvent> events = new LinkedHashMap<>();
  private final Map<List<Object>, Guard> firstGuards = new HashMap<>();
  private IntPredicate loops = node -> false;

  Sleeps(Recorder.Keeping keeping) {
    this.keeping = keeping;
  }

  /** Says which nodes of the function are walked more than once. */
  void loopsAt(IntPredicate nodes) {
    loops = nodes;
  }

  /** Keeps the event if no better one of its kind is kept. */
  void keep(SleepEvent event) {
    Reason reason = event.reason();
    if (loops.test(event.trace().node()) && forgetsFirst(event)) {
      return;
    }
    LockId lock = reason.lock();
    List<Object> key =
        List.of(
            reason.kind(),
            lock == null ? "" : lock.display(),
            event.guard(),
            event.dropped(),
            event.cause() == null ? "" : event.cause(),
            keeping == Recorder.Keeping.ONE_PER_CALL ? event.trace().node() : -1);
    SleepEvent old = events.get(key);
    if (old == null || isBetter(event, old)) {
      events.put(key, event);
    }
  }

  /** A retry joins the conditions away under which the first turn came here. */
  private boolean forgetsFirst(SleepEvent event) {
    Reason reason = event.reason();
    List<Object> place = List.of(event.trace().node(), reason.kind(), reason.primitive());
    Guard first = firstGuards.putIfAbsent(place, event.guard());
    return first != null && event.guard().forgets(first);
  }

  private static boolean isBetter(SleepEvent event, SleepEvent old) {
    int byConfidence = event.confidence().compareTo(old.confidence());
    return byConfidence < 0
        || (byConfidence == 0 && Trace.ORDER.compare(event.trace(), old.trace()) < 0);
  }

  /** The events for the summary, fewest conditions first, at most so many of a kind. */
  List<SleepEvent> inSummary() {
    Map<List<Object>, Integer> counts = new LinkedHashMap<>();
    List<SleepEvent> ordered = new ArrayList<>(events.values());
    ordered.sort(
        (a, b) -> {
          int byAtoms = Integer.compare(a.guard().atoms().size(), b.guard().atoms().size());
          return byAtoms != 0 ? byAtoms : Trace.ORDER.compare(a.trace(), b.trace());
        });
    List<SleepEvent> kept = new ArrayList<>();
    for (SleepEvent event : ordered) {
      int node = keeping == Recorder.Keeping.ONE_PER_CALL ? event.trace().node() : -1;
      boolean conditional = event.cause() != null;
      List<Object> kind = List.of(event.reason().kind(), conditional, node);
      if (counts.merge(kind, 1, Integer::sum) <= MAX_EVENTS_PER_KIND) {
        kept.add(event);
      }
    }
    return kept;
  }
}
