package dev.holdfast.engine.interpret;

import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps equal conditions of one function once: most of its events lie behind the same tests, and a
 * whole kernel has millions of events.
 */
final class GuardPool {
  private final Map<Guard.Atom, Guard.Atom> atoms = new HashMap<>();
  private final Map<Guard, Guard> guards = new HashMap<>();

  /** The summary with equal guards being one object. */
  Summary shared(Summary summary) {
    return new Summary(
        summary.sleeps().stream().map(this::shared).toList(),
        summary.acquires().stream().map(this::shared).toList(),
        summary.exits().stream().map(this::shared).toList());
  }

  private SleepEvent shared(SleepEvent event) {
    return new SleepEvent(
        event.reason(),
        shared(event.guard()),
        event.dropped(),
        event.cause(),
        event.trace(),
        event.confidence());
  }

  private AcquireEvent shared(AcquireEvent event) {
    return new AcquireEvent(
        event.lock(),
        event.mode(),
        event.waiting(),
        shared(event.guard()),
        event.dropped(),
        event.trace(),
        event.confidence());
  }

  private Exit shared(Exit exit) {
    return new Exit(
        exit.held(),
        exit.released(),
        exit.handedBack(),
        exit.contexts(),
        shared(exit.guard()),
        exit.signs(),
        exit.value(),
        exit.stores());
  }

  private Guard shared(Guard guard) {
    if (guard.atoms().isEmpty()) {
      return Guard.NONE;
    }
    Guard known = guards.get(guard);
    if (known == null) {
      known = new Guard(guard.atoms().stream().map(this::shared).toList());
      guards.put(known, known);
    }
    return known;
  }

  private Guard.Atom shared(Guard.Atom atom) {
    Guard.Atom known = atoms.putIfAbsent(atom, atom);
    return known == null ? atom : known;
  }
}
