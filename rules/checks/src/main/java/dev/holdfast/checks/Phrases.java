package dev.holdfast.checks;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.interpret.Candidates;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.summary.Cause;
import dev.holdfast.engine.summary.Reason;

/** The words of messages. */
final class Phrases {
  private Phrases() {}

  /** What sleeps in a function: {@code mutex_lock() of vhost_virtqueue.mutex}. */
  static String sleeper(Reason reason, Function function) {
    LockId lock = reason.lock();
    String call =
        reason.primitive().equals("synchronized") ? "synchronized" : reason.primitive() + "()";
    return lock == null ? call : call + " of " + lock(lock, function);
  }

  /**
   * The lock by its class, or, if it has none, by the names of the function's parameters. What a
   * call returned or stored has no name in the sources.
   */
  static String lock(LockId lock, Function function) {
    AccessPath path = lock.path();
    if (lock.orderClass() == null && path != null && path.root() instanceof AccessPath.Result) {
      return lock.at(null).display();
    }
    if (lock.orderClass() == null
        && path != null
        && path.root() instanceof AccessPath.Parameter parameter
        && parameter.index() < function.parameters().size()) {
      String rest = path.toString().substring(parameter.toString().length());
      return function.parameters().get(parameter.index()).name() + rest;
    }
    return lock.display();
  }

  /** Under what: {@code while d.lock is held}. */
  static String cause(Cause cause) {
    if (cause instanceof Cause.HeldLock held) {
      return "while the " + named(held.acquisition()) + " is held";
    }
    if (cause instanceof Cause.Entered entered) {
      return switch (entered.entered()) {
        case RCU_READER, NON_BLOCKABLE -> "inside " + entered.entered().phrase();
        default -> "while " + entered.entered().phrase();
      };
    }
    if (cause instanceof Cause.Asserted asserted) {
      return "while " + lock(asserted.acquisition()) + " is held, as is asserted";
    }
    Cause.Granted granted = (Cause.Granted) cause;
    return "in " + granted.function().name() + ", which is called " + context(granted);
  }

  /** The lock that was taken, as the function that holds it names it. */
  static String lock(Acquisition taken) {
    return lock(taken.lock(), taken.trace().function());
  }

  /** The kind of the lock that was taken, and its name if that says more. */
  static String named(Acquisition taken) {
    String kind = taken.lock().kind().phrase();
    String name = lock(taken);
    return name.equals(kind) || name.startsWith("a ") ? kind : kind + " " + name;
  }

  /** A lock with its kind: {@code the mutex a.b}, {@code the page lock}, {@code a spinlock}. */
  static String withKind(LockId lock, Function function) {
    String kind = lock.kind().phrase();
    String name = lock(lock, function);
    if (name.equals(kind)) {
      return "the " + kind;
    }
    return name.startsWith("a ") ? name : "the " + kind + " " + name;
  }

  /** How a contract calls a function. */
  static String context(Cause.Granted granted) {
    String as = " (contract of " + slot(granted.contractKey()) + ")";
    LockTerm held = granted.held();
    if (held != null) {
      return "with " + lock(held) + " held" + as;
    }
    return switch (granted.context()) {
      case TASK -> "in task context" + as;
      case NON_BLOCKABLE -> "where it must not block" + as;
      case RCU_READER -> "inside an RCU read-side critical section" + as;
      case ATOMIC -> "in atomic context" + as;
      case SOFT_INTERRUPT -> "in soft interrupt context" + as;
      case HARD_INTERRUPT -> "in hard interrupt context" + as;
    };
  }

  private static String lock(LockTerm term) {
    String name = new LockId(null, term.lockClass(), term.kind(), "").at(term.path()).display();
    return name.startsWith("a ") ? name : "the " + name;
  }

  /** A contract's key, shortened to what a reader knows. */
  static String slot(String contractKey) {
    return contractKey.indexOf('#') < 0 ? contractKey : Candidates.simpleName(contractKey);
  }

  /**
   * Whether nothing is taken, but those are waited for who are in: {@code synchronize_srcu} waits
   * for readers.
   */
  static boolean isWait(LockKind kind, LockMode mode) {
    return kind == LockKind.SRCU && mode == LockMode.EXCLUSIVE;
  }

  /** A lock class and its kind: {@code the mutex a.b}. */
  static String lockClass(String name, LockKind kind) {
    return name.equals(kind.phrase()) ? "the " + name : "the " + kind.phrase() + " " + name;
  }
}
