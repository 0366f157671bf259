package dev.holdfast.engine.summary;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import java.util.ArrayList;
import java.util.List;

/**
 * What a function has given up of its caller's locks and contexts when something happens in it.
 *
 * @param locks the locks
 * @param contexts the counts; negative ones were left
 */
public record Dropped(List<LockId> locks, ContextCounts contexts) {
  /** Nothing given up. */
  public static final Dropped NOTHING = new Dropped(List.of(), ContextCounts.NONE);

  public Dropped {
    locks = List.copyOf(locks);
  }

  /** What a state has given up. */
  public static Dropped in(State state) {
    if (state.released().isEmpty() && state.contexts().isNeutral()) {
      return NOTHING;
    }
    return new Dropped(state.released(), onlyLeft(state.contexts()));
  }

  private static ContextCounts onlyLeft(ContextCounts counts) {
    ContextCounts left = ContextCounts.NONE;
    for (ContextCause cause : ContextCause.values()) {
      for (int n = counts.count(cause); n < 0; n++) {
        left = left.leave(cause);
      }
    }
    return left;
  }

  /**
   * What a state still holds then. A lock of the same class is taken for the one that was given up
   * under another name, as where it is released.
   */
  public List<Acquisition> leftOf(State state) {
    if (locks.isEmpty()) {
      return state.held();
    }
    List<Acquisition> left = new ArrayList<>(state.held());
    locks.forEach(lock -> state.heldAs(lock).ifPresent(left::remove));
    left.removeIf(acquisition -> has(acquisition.lock()));
    return left;
  }

  /** Whether the lock is one of those given up, perhaps under another name. */
  public boolean hasOneLike(LockId lock) {
    String name = lock.orderClass();
    return has(lock)
        || (name != null && locks.stream().anyMatch(each -> name.equals(each.orderClass())));
  }

  /** Whether the lock is one of those given up, or a member of one. */
  public boolean has(LockId lock) {
    return locks.stream().anyMatch(dropped -> dropped.mayBe(lock) || lock.isInside(dropped));
  }
}
