package dev.holdfast.engine.state;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.value.Valuation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The state of one path at one node.
 *
 * <p>Paths are told apart by what they hold, have released and have entered; what they know of
 * values is joined where these agree. This is property simulation (Das, Lerner, Seigle: ESP, PLDI
 * 2002): it correlates {@code if (b) lock(); … if (b) unlock();} at polynomial cost.
 */
public final class State {
  /** A function's begin, seen from inside: nothing held that it took itself. */
  public static final State ENTRY =
      new State(Locks.NONE, ContextCounts.NONE, Valuation.EMPTY, /* warned= */ false);

  private final Locks locks;
  private final ContextCounts contexts;
  private final Valuation values;
  private final boolean warned;

  private State(Locks locks, ContextCounts contexts, Valuation values, boolean warned) {
    this.locks = locks;
    this.contexts = contexts;
    this.values = values;
    this.warned = warned;
  }

  private State with(Locks others) {
    return new State(others, contexts, values, warned);
  }

  /** The locks taken here and still held, in the order in which they were taken. */
  public List<Acquisition> held() {
    return locks.held();
  }

  /** The caller's locks that the code has asserted to be held. */
  public List<Acquisition> asserted() {
    return locks.asserted();
  }

  /** This after the code asserted that its caller holds a lock. */
  public State assertHeld(Acquisition caller) {
    return with(locks.asserting(caller, values));
  }

  /** The caller's locks that were released and not taken again, in their {@link LockId#ORDER}. */
  public List<LockId> released() {
    return locks.released();
  }

  /** What was entered and left. */
  public ContextCounts contexts() {
    return contexts;
  }

  /** The locks that were taken on this path and released again. */
  public List<LockId> handedBack() {
    return locks.handedBack();
  }

  /**
   * Where this path released a lock, or tried and did not get it, so that it is surely not held;
   * empty if it may be.
   */
  public Optional<Trace> freeSince(LockId lock) {
    return locks.freeSince(lock);
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
    return new State(locks, contexts, values, true);
  }

  /** This with other knowledge of values. */
  public State with(Valuation newValues) {
    return newValues.equals(values) ? this : new State(locks, contexts, newValues, warned);
  }

  /** This after a lock was taken. */
  public State acquire(Acquisition taken) {
    return with(locks.acquire(warned ? taken.unsure() : taken, values));
  }

  /**
   * This after a lock was released: one that was taken here, or else one of the caller's.
   *
   * @param here where that was
   */
  public State release(LockId lock, Trace here) {
    return with(locks.release(lock, here, values));
  }

  /**
   * This after the lock was tried and not taken.
   *
   * @param here where that was
   */
  public State refuse(LockId lock, Trace here) {
    return with(locks.refuse(lock, here));
  }

  /**
   * The latest acquisition that a release of the lock would end: one of the same path, else one
   * that may be, else one of the same class, which the code reaches by another name.
   */
  public Optional<Acquisition> heldAs(LockId lock) {
    return locks.heldAs(lock, values);
  }

  /** Whether this very path names a lock that was taken. */
  public boolean holdsByName(LockId lock) {
    return locks.holdsByName(lock);
  }

  /** This after a context was entered. */
  public State enter(ContextCause cause, Trace trace) {
    return new State(locks, contexts.enter(cause, trace), values, warned);
  }

  /** This after a context was left. */
  public State leave(ContextCause cause) {
    return new State(locks, contexts.leave(cause), values, warned);
  }

  /** This without what is known of values that nobody asks for any more. */
  public State retain(Predicate<AccessPath.Root> live) {
    return with(values.retain(live, locks.roots()));
  }

  /** This where a root is about to mean another object: what it meant goes on without that name. */
  public State retire(AccessPath.Root root) {
    if (!values.mentions(root) && !locks.mention(root)) {
      return this;
    }
    AccessPath.Root old = new AccessPath.Opaque(root + "'");
    return new State(
        locks.renamed(lock -> renamed(lock, root, old)),
        contexts,
        values.rename(root, old),
        warned);
  }

  private static LockId renamed(LockId lock, AccessPath.Root from, AccessPath.Root to) {
    AccessPath path = lock.path();
    if (path == null || !path.root().equals(from)) {
      return lock;
    }
    return lock.at(path.rebase(AccessPath.of(to)));
  }

  /**
   * This where what a path leads to turns out to be what a variable holds: if it has a held lock,
   * that goes on under the variable's name.
   */
  public State unify(AccessPath path, AccessPath variable) {
    return locks.holdsIn(path)
        ? new State(locks.unify(path, variable), contexts, values.unify(path, variable), warned)
        : this;
  }

  /** This where a variable that indexes arrays is about to change. */
  public State forgetIndex(String variable) {
    Locks others =
        locks.renamed(
            lock -> {
              AccessPath path = lock.path();
              return path == null ? lock : lock.at(path.forgetIndex(variable));
            });
    Valuation rest = values.forget(path -> !path.forgetIndex(variable).equals(path));
    return new State(others, contexts, rest, warned);
  }

  /** Whether both paths hold, have released and have entered the same. */
  public boolean agreesWith(State other) {
    return locks.agreeWith(other.locks) && contexts.equals(other.contexts);
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
    return new State(locks.joined(other.locks), contexts, both, warned && other.warned);
  }

  /**
   * One state for two paths that do not agree, when there are too many: what both hold. Errs
   * towards silence.
   */
  public State widen(State other, int node) {
    return new State(
        locks.widened(other.locks),
        contexts.equals(other.contexts) ? contexts : ContextCounts.NONE,
        values.join(other.values, node),
        warned && other.warned);
  }

  @Override
  public String toString() {
    return "held "
        + held().stream().map(a -> a.lock().display()).toList()
        + " released "
        + released()
        + " "
        + contexts
        + " "
        + values;
  }
}
