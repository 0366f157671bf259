package dev.holdfast.engine.state;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The locks that one path has taken, released and asserted. Immutable.
 *
 * @param held those taken here and still held, in the order in which they were taken
 * @param asserted the caller's that the code has asserted to be held
 * @param released the caller's that were released and not taken again, in their {@link
 *     LockId#ORDER}
 * @param handedBack those that were taken on this path and released again
 * @param free those that this path released, or tried and did not get
 */
record Locks(
    List<Acquisition> held,
    List<Acquisition> asserted,
    List<LockId> released,
    List<LockId> handedBack,
    List<Free> free) {
  /** More acquisitions of one lock count once. */
  private static final int MAX_EQUAL = 2;

  /** No locks. */
  static final Locks NONE = new Locks(List.of(), List.of(), List.of(), List.of(), List.of());

  private Locks withHeld(List<Acquisition> others) {
    return new Locks(others, asserted, released, handedBack, free);
  }

  private Locks withFree(List<Free> others) {
    return others.size() == free.size()
        ? this
        : new Locks(held, asserted, released, handedBack, others);
  }

  /** These after the code asserted that its caller holds a lock. */
  Locks asserting(Acquisition caller, Valuation values) {
    boolean known =
        heldAs(caller.lock(), values).isPresent()
            || asserted.stream().anyMatch(a -> a.lock().equals(caller.lock()));
    return known ? this : new Locks(held, Lists.plus(asserted, caller), released, handedBack, free);
  }

  /** Where this path released a lock, or tried and did not get it; empty if it may be held. */
  Optional<Trace> freeSince(LockId lock) {
    return free.stream().filter(one -> one.lock().equals(lock)).findFirst().map(Free::since);
  }

  /** These after a lock was taken. */
  Locks acquire(Acquisition taken, Valuation values) {
    List<Free> stillFree = free;
    if (!free.isEmpty()) {
      stillFree = free.stream().filter(one -> !one.lock().mayBe(taken.lock())).toList();
    }
    List<LockId> stillReleased = withoutTaken(taken.lock(), values);
    if (stillReleased.size() < released.size()) {
      return new Locks(held, asserted, stillReleased, handedBack, stillFree);
    }
    boolean counted =
        held.stream().filter(one -> isCountedWith(one, taken)).count() < maxEqual(taken.lock());
    Locks freed = withFree(stillFree);
    return counted ? freed.withHeld(Lists.plus(held, taken)) : freed;
  }

  /**
   * What was released without what is taken again: that very lock or else one that may be it, and
   * all of its class that a callee has released by no name.
   */
  private List<LockId> withoutTaken(LockId lock, Valuation values) {
    int match = released.indexOf(lock);
    for (int i = 0; match < 0 && i < released.size(); i++) {
      LockId other = released.get(i);
      match = other.mayBe(lock) && !areKnownToDiffer(other, lock, values) ? i : -1;
    }
    if (match < 0) {
      return released;
    }
    return Lists.without(released, match).stream()
        .filter(other -> other.path() != null || !other.mayBe(lock))
        .toList();
  }

  /** These after a lock was released: one that was taken here, or else one of the caller's. */
  Locks release(LockId lock, Trace here, Valuation values) {
    Optional<Acquisition> match = heldAs(lock, values);
    if (match.isPresent()) {
      List<LockId> back = handedBack.contains(lock) ? handedBack : Lists.plus(handedBack, lock);
      return new Locks(without(match.get(), lock), asserted, released, back, free)
          .refuse(lock, here);
    }
    return released.contains(lock)
        ? this
        : new Locks(
            held,
            notAsserted(lock),
            Lists.sorted(Lists.plus(released, lock), LockId.ORDER),
            handedBack,
            free);
  }

  private List<Acquisition> notAsserted(LockId lock) {
    return asserted.stream()
        .filter(a -> !a.lock().mayBe(lock) && !a.lock().isInside(lock))
        .toList();
  }

  /** What is held without what a release of the lock ends. */
  private List<Acquisition> without(Acquisition match, LockId lock) {
    // A context gives back what it has collected one by one, by names that nobody knows.
    boolean isCollected =
        lock.path() == null && match.lock().subclass().equals(LockId.UNKNOWN_SUBCLASS);
    return isCollected
        ? held.stream()
            .filter(
                a ->
                    !a.lock().subclass().equals(LockId.UNKNOWN_SUBCLASS)
                        || !a.lock().isOfClassOf(match.lock()))
            .toList()
        : Lists.without(held, held.lastIndexOf(match));
  }

  /** These after the lock was tried and not taken. */
  Locks refuse(LockId lock, Trace here) {
    return freeSince(lock).isPresent() ? this : withFree(Lists.plus(free, new Free(lock, here)));
  }

  /**
   * The latest acquisition that a release of the lock would end: one of the same path, else one
   * that may be, else one of the same class, which the code reaches by another name.
   */
  Optional<Acquisition> heldAs(LockId lock, Valuation values) {
    Optional<Acquisition> vague = Optional.empty();
    Optional<Acquisition> ofClass = Optional.empty();
    for (int i = held.size() - 1; i >= 0; i--) {
      Acquisition candidate = held.get(i);
      if (lock.path() != null && Objects.equals(candidate.lock().path(), lock.path())) {
        return Optional.of(candidate);
      }
      if (vague.isEmpty() && candidate.lock().mayBe(lock)) {
        vague = Optional.of(candidate);
      }
      if (ofClass.isEmpty()
          && candidate.lock().isOfClassOf(lock)
          && !areKnownToDiffer(candidate.lock(), lock, values)) {
        ofClass = Optional.of(candidate);
      }
    }
    return vague.isPresent() ? vague : ofClass;
  }

  /** Whether a test has found that the one lock's object is not the other's. */
  private static boolean areKnownToDiffer(LockId one, LockId other, Valuation values) {
    Expr first = one.owner();
    Expr second = other.owner();
    return first != null && second != null && values.wereFoundToDiffer(first, second);
  }

  /** Whether this very path names a lock that was taken. */
  boolean holdsByName(LockId lock) {
    return lock.path() != null
        && held.stream().anyMatch(a -> Objects.equals(a.lock().path(), lock.path()));
  }

  /** Where the paths to them begin. */
  Set<AccessPath.Root> roots() {
    Set<AccessPath.Root> roots = new HashSet<>();
    held.forEach(a -> addRoot(a.lock(), roots));
    asserted.forEach(a -> addRoot(a.lock(), roots));
    released.forEach(lock -> addRoot(lock, roots));
    return roots;
  }

  private static void addRoot(LockId lock, Set<AccessPath.Root> roots) {
    AccessPath path = lock.path();
    if (path != null) {
      roots.add(path.root());
    }
  }

  /** Whether an object, or a part of it, is held. */
  boolean holdsIn(AccessPath object) {
    return held.stream().anyMatch(a -> isIn(a.lock(), object));
  }

  /** These where what a path leads to goes by the name of a variable. */
  Locks unify(AccessPath path, AccessPath variable) {
    return renamed(
            lock ->
                isIn(lock, path)
                    ? lock.at(Objects.requireNonNull(lock.path()).moved(path, variable))
                    : lock)
        .withoutRetaken();
  }

  /** These without the locks that were given back and turn out to have been taken again. */
  private Locks withoutRetaken() {
    Set<LockId> taken = held.stream().map(Acquisition::lock).collect(Collectors.toSet());
    List<Free> stillFree = free.stream().filter(one -> !taken.contains(one.lock())).toList();
    if (stillFree.size() == free.size() && released.stream().noneMatch(taken::contains)) {
      return this;
    }
    return new Locks(
        held.stream().filter(a -> !released.contains(a.lock())).toList(),
        asserted,
        released.stream().filter(lock -> !taken.contains(lock)).toList(),
        handedBack,
        stillFree);
  }

  private static boolean isIn(LockId lock, AccessPath object) {
    return lock.path() != null && lock.path().startsWith(object);
  }

  /** Whether the path to any begins there. */
  boolean mention(AccessPath.Root root) {
    return anyHeldAt(held, root)
        || anyHeldAt(asserted, root)
        || anyAt(released, root)
        || anyAt(handedBack, root)
        || free.stream().anyMatch(one -> beginsAt(one.lock(), root));
  }

  private static boolean anyHeldAt(List<Acquisition> acquisitions, AccessPath.Root root) {
    for (Acquisition acquisition : acquisitions) {
      if (beginsAt(acquisition.lock(), root)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyAt(List<LockId> locks, AccessPath.Root root) {
    for (LockId lock : locks) {
      if (beginsAt(lock, root)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAt(LockId lock, AccessPath.Root root) {
    AccessPath path = lock.path();
    return path != null && path.root().equals(root);
  }

  /** These by other names. */
  Locks renamed(UnaryOperator<LockId> rename) {
    return new Locks(
        limited(Lists.mapped(held, a -> a.of(rename.apply(a.lock())))),
        Lists.mapped(asserted, a -> a.of(rename.apply(a.lock()))),
        Lists.sorted(Lists.distinct(Lists.mapped(released, rename)), LockId.ORDER),
        Lists.distinct(Lists.mapped(handedBack, rename)),
        Lists.mapped(free, one -> one.of(rename.apply(one.lock()))));
  }

  /**
   * A loop that takes the locks of all objects is one acquisition, and so is what releases them; a
   * context that holds a lock already does not take it again.
   */
  private static int maxEqual(LockId lock) {
    return lock.isOneOfMany() || lock.subclass().equals(LockId.UNKNOWN_SUBCLASS) ? 1 : MAX_EQUAL;
  }

  /** Levels of nesting may tell the locks of many objects apart, which is for lockdep only. */
  private static boolean isCountedWith(Acquisition known, Acquisition taken) {
    return known.agreesWith(taken)
        || (known.mode() == taken.mode()
            && known.lock().isOneOfMany()
            && Objects.equals(known.lock().path(), taken.lock().path()));
  }

  /** Without the acquisitions that have become equal to others, beyond what is counted. */
  private static List<Acquisition> limited(List<Acquisition> acquisitions) {
    if (acquisitions.size() <= 1) {
      return acquisitions;
    }
    List<Acquisition> kept = new ArrayList<>(acquisitions.size());
    for (Acquisition one : acquisitions) {
      if (kept.stream().filter(known -> isCountedWith(known, one)).count() < maxEqual(one.lock())) {
        kept.add(one);
      }
    }
    return kept.size() == acquisitions.size() ? acquisitions : List.copyOf(kept);
  }

  /** Whether both paths hold and have released the same. */
  boolean agreeWith(Locks other) {
    if (held.size() != other.held.size() || !released.equals(other.released)) {
      return false;
    }
    for (int i = 0; i < held.size(); i++) {
      if (!held.get(i).agreesWith(other.held.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Those of two paths that agree. */
  Locks joined(Locks other) {
    return new Locks(
        held,
        assertedByBoth(other),
        released,
        Lists.union(handedBack, other.handedBack),
        free.stream().filter(one -> other.freeSince(one.lock()).isPresent()).toList());
  }

  /** What both of two paths hold that do not agree. */
  Locks widened(Locks other) {
    return new Locks(
        held.stream().filter(a -> other.held.stream().anyMatch(a::agreesWith)).toList(),
        assertedByBoth(other),
        Lists.sorted(Lists.union(released, other.released), LockId.ORDER),
        List.of(),
        List.of());
  }

  private List<Acquisition> assertedByBoth(Locks other) {
    return asserted.stream().filter(other.asserted::contains).toList();
  }
}
