package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.state.LockId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The locks that a function takes and gives back itself, and the contexts that it enters. */
final class OwnActs {
  private final Set<String> takenClasses = new HashSet<>();
  private final Map<String, Set<Integer>> releases = new HashMap<>();
  private final Set<ContextCause> enteredCauses = EnumSet.noneOf(ContextCause.class);

  /** The function has taken a lock of its own. */
  void took(LockId lock) {
    String name = lock.className();
    if (name != null) {
      takenClasses.add(name);
    }
  }

  /** The function has released a lock at a node. */
  void released(LockId lock, int node) {
    String name = lock.className();
    if (name != null) {
      releases.computeIfAbsent(name, any -> new HashSet<>()).add(node);
    }
  }

  /** The nodes at which it has released locks of this one's class. */
  Set<Integer> releasesOf(LockId lock) {
    String name = lock.className();
    return name == null ? Set.of() : releases.getOrDefault(name, Set.of());
  }

  /** The function has entered a context of its own. */
  void entered(ContextCause cause) {
    enteredCauses.add(cause);
  }

  /** Whether the function takes locks of this one's class itself. */
  boolean takes(LockId lock) {
    return lock.className() != null && takenClasses.contains(lock.className());
  }

  /** Whether the function enters such a context itself. */
  boolean enters(ContextCause cause) {
    return enteredCauses.contains(cause);
  }
}
