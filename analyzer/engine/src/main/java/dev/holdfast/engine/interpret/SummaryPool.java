package dev.holdfast.engine.interpret;

import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps equal parts of one function's summary once: most of its events lie behind the same tests
 * and concern the same locks, and a whole kernel has millions of events. A call translates each
 * part that it meets again only once, by its identity.
 */
final class SummaryPool {
  private final Map<Object, Object> parts = new HashMap<>();

  /** The summary with equal parts being one object. */
  Summary shared(Summary summary) {
    return new Summary(
        summary.sleeps().stream().map(this::shared).toList(),
        summary.acquires().stream().map(this::shared).toList(),
        summary.exits().stream().map(this::shared).toList());
  }

  private SleepEvent shared(SleepEvent event) {
    return new SleepEvent(
        shared(event.reason()),
        shared(event.guard()),
        shared(event.dropped()),
        event.cause(),
        event.trace(),
        event.confidence());
  }

  private Reason shared(Reason reason) {
    LockId lock = reason.lock();
    return lock == null ? reason : new Reason(reason.kind(), reason.primitive(), one(lock));
  }

  private AcquireEvent shared(AcquireEvent event) {
    return new AcquireEvent(
        one(event.lock()),
        event.mode(),
        event.waiting(),
        shared(event.guard()),
        shared(event.dropped()),
        event.trace(),
        event.confidence());
  }

  private Exit shared(Exit exit) {
    return new Exit(
        exit.held().stream().map(this::shared).toList(),
        exit.released().stream().map(this::one).toList(),
        exit.handedBack().stream().map(this::one).toList(),
        exit.contexts(),
        shared(exit.guard()),
        exit.signs(),
        exit.value(),
        exit.stores());
  }

  private Acquisition shared(Acquisition held) {
    return new Acquisition(one(held.lock()), held.mode(), held.trace(), held.confidence());
  }

  private Dropped shared(Dropped dropped) {
    if (dropped.equals(Dropped.NOTHING)) {
      return Dropped.NOTHING;
    }
    return parts.get(dropped) instanceof Dropped known
        ? known
        : kept(new Dropped(dropped.locks().stream().map(this::one).toList(), dropped.contexts()));
  }

  private Guard shared(Guard guard) {
    if (guard.atoms().isEmpty()) {
      return Guard.NONE;
    }
    return parts.get(guard) instanceof Guard known
        ? known
        : kept(new Guard(guard.atoms().stream().map(this::one).toList()));
  }

  private <T> T kept(T part) {
    parts.put(part, part);
    return part;
  }

  @SuppressWarnings("unchecked") // A part is equal to parts of its own type alone.
  private <T> T one(T part) {
    Object known = parts.putIfAbsent(part, part);
    return known == null ? part : (T) known;
  }
}
