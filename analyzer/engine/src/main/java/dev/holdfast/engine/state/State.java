package dev.holdfast.engine.state;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The state of one path at one node.
 *
 * <p>Paths are told apart by what they hold, have released and have entered; what they know of
 * values is joined where these agree. This is property simulation (Das, Lerner, Seigle: ESP, PLDI
 * 2002): it correlates {@code if (b) lock(); … if (b) unlock();} at polynomial cost.
 */
public final class State {
  /** More acquisitions of one lock count once. */
  private static final int MAX_EQUAL = 2;

  /** A function's begin, seen from inside: nothing held that it took itself. */
  public static final State ENTRY =
      new State(
          List.of(),
          List.of(),
          List.of(),
          ContextCounts.NONE,
          List.of(),
          List.of(),
          Valuation.EMPTY,
          false);

  private final List<Acquisition> held;
  private final List<Acquisition> asserted;
  private final List<LockId> released;
  private final ContextCounts contexts;
  private final List<LockId> handedBack;
  private final List<Free> free;
  private final Valuation values;
  private final boolean warned;

  private State(
      List<Acquisition> held,
      List<Acquisition> asserted,
      List<LockId> released,
      ContextCounts contexts,
      List<LockId> handedBack,
      List<Free> free,
      Valuation values,
      boolean warned) {
    this.held = held;
    this.asserted = asserted;
    this.released = released;
    this.contexts = contexts;
    this.handedBack = handedBack;
    this.free = free;
    this.values = values;
    this.warned = warned;
  }

  /** The locks taken here and still held, in the order in which they were taken. */
  public List<Acquisition> held() {
    return held;
  }

  /** The caller's locks that the code has asserted to be held. */
  public List<Acquisition> asserted() {
    return asserted;
  }

  /** This after the code asserted that its caller holds a lock. */
  public State assertHeld(Acquisition caller) {
    boolean known =
        heldAs(caller.lock()).isPresent()
            || asserted.stream().anyMatch(a -> a.lock().equals(caller.lock()));
    return known
        ? this
        : new State(
            held,
            Lists.plus(asserted, caller),
            released,
            contexts,
            handedBack,
            free,
            values,
            warned);
  }

  private List<Acquisition> notAsserted(LockId lock) {
    return asserted.stream()
        .filter(a -> !a.lock().mayBe(lock) && !a.lock().isInside(lock))
        .toList();
  }

  /** The caller's locks that were released and not taken again, in their {@link LockId#ORDER}. */
  public List<LockId> released() {
    return released;
  }

  /** What was entered and left. */
  public ContextCounts contexts() {
    return contexts;
  }

  /** The locks that were taken on this path and released again. */
  public List<LockId> handedBack() {
    return handedBack;
  }

  /**
   * Where this path released a lock, or tried and did not get it, so that it is surely not held;
   * empty if it may be.
   */
  public Optional<Trace> freeSince(LockId lock) {
    return free.stream().filter(one -> one.lock().equals(lock)).findFirst().map(Free::since);
  }

  private List<Free> freed(LockId lock, Trace here) {
    return freeSince(lock).isPresent() ? free : Lists.plus(free, new Free(lock, here));
  }

  /** What is known of values. */
  public Valuation values() {
    return values;
  }

  /** Whether the code has warned on this path of what must never be. */
  public boolean hasWarned() {
    return warned;
  }

  /** This after the code warned. */
  public State warn() {
    return new State(held, asserted, released, contexts, handedBack, free, values, true);
  }

  /** This with other knowledge of values. */
  public State with(Valuation newValues) {
    return newValues.equals(values)
        ? this
        : new State(held, asserted, released, contexts, handedBack, free, newValues, warned);
  }

  /** This after a lock was taken. */
  public State acquire(Acquisition taken) {
    Acquisition acquisition = warned ? taken.unsure() : taken;
    List<Free> stillFree = free;
    if (!free.isEmpty()) {
      stillFree = free.stream().filter(one -> !one.lock().mayBe(acquisition.lock())).toList();
    }
    List<LockId> stillReleased = withoutTaken(acquisition.lock());
    if (stillReleased.size() < released.size()) {
      return new State(
          held, asserted, stillReleased, contexts, handedBack, stillFree, values, warned);
    }
    if (held.stream().filter(one -> isCountedWith(one, acquisition)).count()
        >= maxEqual(acquisition.lock())) {
      return stillFree.size() == free.size()
          ? this
          : new State(held, asserted, released, contexts, handedBack, stillFree, values, warned);
    }
    return new State(
        Lists.plus(held, acquisition),
        asserted,
        released,
        contexts,
        handedBack,
        stillFree,
        values,
        warned);
  }

  /**
   * What was released without what is taken again: that very lock or else one that may be it, and
   * all of its class that a callee has released by no name.
   */
  private List<LockId> withoutTaken(LockId lock) {
    int match = released.indexOf(lock);
    for (int i = 0; match < 0 && i < released.size(); i++) {
      LockId other = released.get(i);
      match = other.mayBe(lock) && !isKnownToDiffer(other, lock) ? i : -1;
    }
    if (match < 0) {
      return released;
    }
    return Lists.without(released, match).stream()
        .filter(other -> other.path() != null || !other.mayBe(lock))
        .toList();
  }

  /**
   * This after a lock was released: one that was taken here, or else one of the caller's.
   *
   * @param here where that was
   */
  public State release(LockId lock, Trace here) {
    Optional<Acquisition> match = heldAs(lock);
    if (match.isPresent()) {
      List<LockId> back = handedBack.contains(lock) ? handedBack : Lists.plus(handedBack, lock);
      return new State(
          without(match.get(), lock),
          asserted,
          released,
          contexts,
          back,
          freed(lock, here),
          values,
          warned);
    }
    return released.contains(lock)
        ? this
        : new State(
            held,
            notAsserted(lock),
            Lists.sorted(Lists.plus(released, lock), LockId.ORDER),
            contexts,
            handedBack,
            free,
            values,
            warned);
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

  /**
   * This after the lock was tried and not taken.
   *
   * @param here where that was
   */
  public State refuse(LockId lock, Trace here) {
    return new State(
        held, asserted, released, contexts, handedBack, freed(lock, here), values, warned);
  }

  /**
   * The latest acquisition that a release of the lock would end: one of the same path, else one
   * that may be, else one of the same class, which the code reaches by another name.
   */
  public Optional<Acquisition> heldAs(LockId lock) {
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
          && !isKnownToDiffer(candidate.lock(), lock)) {
        ofClass = Optional.of(candidate);
      }
    }
    return vague.isPresent() ? vague : ofClass;
  }

  /** Whether a test has found that the one lock's object is not the other's. */
  private boolean isKnownToDiffer(LockId one, LockId other) {
    Expr first = one.owner();
    Expr second = other.owner();
    return first != null && second != null && values.wereFoundToDiffer(first, second);
  }

  /** Whether this very path names a lock that was taken. */
  public boolean holdsByName(LockId lock) {
    return lock.path() != null
        && held.stream().anyMatch(a -> Objects.equals(a.lock().path(), lock.path()));
  }

  /** This after a context was entered. */
  public State enter(ContextCause cause, Trace trace) {
    return new State(
        held, asserted, released, contexts.enter(cause, trace), handedBack, free, values, warned);
  }

  /** This after a context was left. */
  public State leave(ContextCause cause) {
    return new State(
        held, asserted, released, contexts.leave(cause), handedBack, free, values, warned);
  }

  /** This without what is known of values that nobody asks for any more. */
  public State retain(Predicate<AccessPath.Root> live) {
    Set<AccessPath.Root> needed = new HashSet<>();
    held.forEach(a -> addRoot(a.lock(), needed));
    asserted.forEach(a -> addRoot(a.lock(), needed));
    released.forEach(lock -> addRoot(lock, needed));
    return with(values.retain(live, needed));
  }

  private static void addRoot(LockId lock, Set<AccessPath.Root> roots) {
    AccessPath path = lock.path();
    if (path != null) {
      roots.add(path.root());
    }
  }

  /** This where a root is about to mean another object: what it meant goes on without that name. */
  public State retire(AccessPath.Root root) {
    if (!mentions(root)) {
      return this;
    }
    AccessPath.Root old = new AccessPath.Opaque(root + "'");
    return rename(lock -> renamed(lock, root, old), values.rename(root, old));
  }

  /**
   * This where what a path leads to turns out to be what a variable holds: if it has a held lock,
   * that goes on under the variable's name.
   */
  public State unify(AccessPath path, AccessPath variable) {
    if (held.stream().noneMatch(a -> isIn(a.lock(), path))) {
      return this;
    }
    return rename(
            lock ->
                isIn(lock, path)
                    ? lock.at(Objects.requireNonNull(lock.path()).moved(path, variable))
                    : lock,
            values.unify(path, variable))
        .withoutRetaken();
  }

  /** This without the locks that were given back and turn out to have been taken again. */
  private State withoutRetaken() {
    Set<LockId> taken = held.stream().map(Acquisition::lock).collect(Collectors.toSet());
    List<Free> stillFree = free.stream().filter(one -> !taken.contains(one.lock())).toList();
    if (stillFree.size() == free.size() && released.stream().noneMatch(taken::contains)) {
      return this;
    }
    return new State(
        held.stream().filter(a -> !released.contains(a.lock())).toList(),
        asserted,
        released.stream().filter(lock -> !taken.contains(lock)).toList(),
        contexts,
        handedBack,
        stillFree,
        values,
        warned);
  }

  private static boolean isIn(LockId lock, AccessPath object) {
    return lock.path() != null && lock.path().startsWith(object);
  }

  /** This where a variable that indexes arrays is about to change. */
  public State forgetIndex(String variable) {
    return rename(
        lock -> {
          AccessPath path = lock.path();
          return path == null ? lock : lock.at(path.forgetIndex(variable));
        },
        values.forget(path -> !path.forgetIndex(variable).equals(path)));
  }

  private boolean mentions(AccessPath.Root root) {
    return values.mentions(root)
        || anyHeldAt(held, root)
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

  private State rename(UnaryOperator<LockId> rename, Valuation renamed) {
    return new State(
        limited(Lists.mapped(held, a -> a.of(rename.apply(a.lock())))),
        Lists.mapped(asserted, a -> a.of(rename.apply(a.lock()))),
        Lists.sorted(Lists.distinct(Lists.mapped(released, rename)), LockId.ORDER),
        contexts,
        Lists.distinct(Lists.mapped(handedBack, rename)),
        Lists.mapped(free, one -> one.of(rename.apply(one.lock()))),
        renamed,
        warned);
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

  private static LockId renamed(LockId lock, AccessPath.Root from, AccessPath.Root to) {
    AccessPath path = lock.path();
    if (path == null || !path.root().equals(from)) {
      return lock;
    }
    return lock.at(path.rebase(AccessPath.of(to)));
  }

  /** Whether both paths hold, have released and have entered the same. */
  public boolean agreesWith(State other) {
    if (held.size() != other.held.size()
        || !released.equals(other.released)
        || !contexts.equals(other.contexts)) {
      return false;
    }
    for (int i = 0; i < held.size(); i++) {
      if (!held.get(i).agreesWith(other.held.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** One state for two paths that agree; {@code node} is where they meet. */
  public State join(State other, int node) {
    return joined(other, values.join(other.values, node));
  }

  /** The same where very many paths meet, without what follows from how they differ. */
  public State joinCoarsely(State other, int node) {
    return joined(other, values.joinCoarsely(other.values, node));
  }

  private State joined(State other, Valuation both) {
    return new State(
        held,
        asserted.stream().filter(other.asserted::contains).toList(),
        released,
        contexts,
        Lists.union(handedBack, other.handedBack),
        free.stream().filter(one -> other.freeSince(one.lock()).isPresent()).toList(),
        both,
        warned && other.warned);
  }

  /**
   * One state for two paths that do not agree, when there are too many: what both hold. Errs
   * towards silence.
   */
  public State widen(State other, int node) {
    List<Acquisition> both =
        held.stream().filter(a -> other.held.stream().anyMatch(a::agreesWith)).toList();
    ContextCounts counts = contexts.equals(other.contexts) ? contexts : ContextCounts.NONE;
    return new State(
        both,
        asserted.stream().filter(other.asserted::contains).toList(),
        Lists.sorted(Lists.union(released, other.released), LockId.ORDER),
        counts,
        List.of(),
        List.of(),
        values.join(other.values, node),
        warned && other.warned);
  }

  @Override
  public String toString() {
    return "held "
        + held.stream().map(a -> a.lock().display()).toList()
        + " released "
        + released
        + " "
        + contexts
        + " "
        + values;
  }
}
