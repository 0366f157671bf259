package dev.holdfast.engine.contract;

import dev.holdfast.engine.program.Expr;
import java.util.List;

/** One thing that a call does. Expressions and paths are in terms of the callee's parameters. */
public sealed interface Effect {
  /** Whether its caller holds other locks, or runs in another context, when the call returns. */
  default boolean changesLocks() {
    return this instanceof Acquire
        || this instanceof Release
        || this instanceof EnterContext
        || this instanceof LeaveContext;
  }

  /**
   * It may sleep.
   *
   * @param onlyIf it sleeps only if this is true (non-zero); {@link Expr.Constant#ONE} if always
   * @param kind why
   */
  record MaySleep(Expr onlyIf, SleepKind kind) implements Effect {}

  /**
   * It acquires a lock, and still holds it when it returns.
   *
   * @param lock which
   * @param mode how
   * @param waiting whether it waits
   * @param subclass lockdep's nesting subclass: a constant expression or a parameter; zero if none
   * @param when for which results
   * @param onlyIf for which arguments: where that is not known, it is not taken
   */
  record Acquire(
      LockTerm lock, LockMode mode, Waiting waiting, Expr subclass, ResultTest when, Expr onlyIf)
      implements Effect {
    /** It acquires a lock whatever its arguments are. */
    public Acquire(LockTerm lock, LockMode mode, Waiting waiting, Expr subclass, ResultTest when) {
      this(lock, mode, waiting, subclass, when, Expr.Constant.ONE);
    }
  }

  /** Whether an acquisition waits for the lock. */
  enum Waiting {
    WAITS,
    /** Fails at once if the lock is not free: adds no lock-order edge to it. */
    TRIES
  }

  /**
   * It releases a lock that its caller holds.
   *
   * @param lock which
   * @param resultBits the bits of the result of which each says that it did; always if none
   */
  record Release(LockTerm lock, List<Expr> resultBits) implements Effect {
    public Release {
      resultBits = List.copyOf(resultBits);
    }

    /** It releases a lock whatever it returns. */
    public Release(LockTerm lock) {
      this(lock, List.of());
    }
  }

  /** It acquires a lock and releases it again before it returns: only order and sleep matter. */
  record AcquireTransiently(LockTerm lock, LockMode mode) implements Effect {}

  /**
   * It changes the context of its caller.
   *
   * @param nests whether it counts again where the context is in force already
   */
  record EnterContext(ContextCause cause, ResultTest when, boolean nests) implements Effect {
    /** One that counts each time. */
    public EnterContext(ContextCause cause, ResultTest when) {
      this(cause, when, true);
    }
  }

  /**
   * It ends what {@link EnterContext} began.
   *
   * @param nests whether it ends what began last, and not all of it
   */
  record LeaveContext(ContextCause cause, boolean nests) implements Effect {
    /** One that ends what began last. */
    public LeaveContext(ContextCause cause) {
      this(cause, true);
    }
  }

  /** The lock must be held by its caller ({@code lockdep_assert_held}). */
  record AssertHeld(LockTerm lock) implements Effect {}

  /** It makes a lock out of memory: nobody waits for it yet. */
  record Initialize(LockTerm lock) implements Effect {}

  /** It puts the lock into a class apart from the others of its field. */
  record SetClass(LockTerm lock) implements Effect {}

  /** It returns non-zero exactly in atomic context: {@code in_atomic}, {@code irqs_disabled}. */
  record ReportsAtomic(boolean whenAtomic) implements Effect {}

  /** It returns non-zero exactly if its caller holds the lock: {@code isHeldByCurrentThread}. */
  record ReportsHeld(LockTerm lock) implements Effect {}

  /** Its result depends on its arguments alone, and it has no effect. */
  record Pure() implements Effect {}

  /** It does not return: {@code panic}, {@code BUG}. */
  record NoReturn() implements Effect {}

  /** Whoever calls it breaks rules on purpose: {@code bust_spinlocks}. */
  record Deliberate() implements Effect {}

  /**
   * It calls the function that it is given, before it returns and in the context of its caller.
   *
   * @param parameter the index of the parameter that takes the function, from 0
   */
  record CallsArgument(int parameter) implements Effect {}

  /** What it returns, as an expression over its parameters. */
  record Returns(Expr value) implements Effect {}

  /**
   * What it returns if it did not get a lock: this, or what another effect of this kind says.
   *
   * @param value an expression over its parameters
   * @param onlyIf for which arguments; {@link Expr.Constant#ONE} if for all
   */
  record Fail(Expr value, Expr onlyIf) implements Effect {}
}
