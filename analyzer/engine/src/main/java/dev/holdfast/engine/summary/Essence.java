package dev.holdfast.engine.summary;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a function does to its callers in few words: in which ways it blocks, which classes of locks
 * it takes, and how it leaves theirs. Under which conditions is no part of it, except that a
 * contract's own condition has to hold; nor is what is a guess.
 *
 * @param sleeps the ways in which it blocks
 * @param acquires the locks that it takes
 * @param exits how it leaves its caller's locks and contexts
 */
record Essence(Set<Object> sleeps, Set<Object> acquires, Set<Object> exits) {
  static Essence of(Summary summary) {
    Set<Object> sleeps = new HashSet<>();
    for (SleepEvent event : summary.sleeps()) {
      if (event.confidence() != Confidence.LOW && event.cause() == null) {
        sleeps.add(List.of(event.reason().kind(), isRequired(event.guard())));
      }
    }
    Set<Object> acquires = new HashSet<>();
    for (AcquireEvent event : summary.acquires()) {
      String lockClass = event.lock().orderClass();
      if (event.confidence() != Confidence.LOW && lockClass != null) {
        acquires.add(List.of(lockClass, event.mode(), event.waiting()));
      }
    }
    Set<Object> exits = new HashSet<>();
    summary.exits().forEach(exit -> exits.add(of(exit)));
    return new Essence(sleeps, acquires, exits);
  }

  private static boolean isRequired(Guard guard) {
    return guard.atoms().stream().anyMatch(atom -> atom.strength() == Guard.Strength.REQUIRED);
  }

  private static List<Object> of(Exit exit) {
    List<Integer> contexts = new ArrayList<>();
    for (ContextCause cause : ContextCause.values()) {
      contexts.add(exit.contexts().count(cause));
    }
    return List.of(
        exit.held().stream().map(Essence::of).collect(Collectors.toSet()),
        exit.released().stream().map(Essence::of).collect(Collectors.toSet()),
        contexts);
  }

  private static List<Object> of(Acquisition held) {
    return List.of(of(held.lock()), held.mode());
  }

  private static List<Object> of(LockId lock) {
    return Arrays.asList(lock.className(), lock.kind());
  }

  /** Whether callers of a function that did the other have to live with anything more now. */
  boolean goesBeyond(Essence other) {
    return !other.sleeps.containsAll(sleeps)
        || !other.acquires.containsAll(acquires)
        || !other.exits.equals(exits);
  }
}
