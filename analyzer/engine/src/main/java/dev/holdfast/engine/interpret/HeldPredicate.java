package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms that are true where a lock is held: what {@code isHeldByCurrentThread} returns. What
 * code finds out by them, or takes for granted in an {@code assert}, its callers have seen to.
 */
final class HeldPredicate {
  private static final String PREFIX = "holds ";

  private HeldPredicate() {}

  /** The answer in this state to whether the lock is held: unknown, if it has no name here. */
  static Expr of(LockId lock, State state) {
    if (around(state).anyMatch(taken -> taken.lock().isSurely(lock) && isExclusive(taken))) {
      return Expr.Constant.ONE;
    }
    AccessPath path = lock.path();
    boolean open =
        state.released().stream().anyMatch(lock::isSurely)
            || around(state).anyMatch(taken -> mayBe(taken, lock));
    return path == null || open ? Expr.Unknown.VALUE : term(path, lock);
  }

  private static Stream<Acquisition> around(State state) {
    return Stream.concat(state.held().stream(), state.asserted().stream());
  }

  private static boolean isExclusive(Acquisition taken) {
    return taken.mode() == LockMode.EXCLUSIVE;
  }

  /**
   * Whether it is the lock, or one of its class: an object goes by many names, and whoever asks for
   * a lock where such a one is taken mostly asks for that.
   */
  private static boolean mayBe(Acquisition taken, LockId lock) {
    String name = lock.orderClass();
    return taken.lock().isSurely(lock) || (name != null && name.equals(taken.lock().orderClass()));
  }

  private static Expr term(AccessPath path, LockId lock) {
    String name = lock.className() == null ? "" : " " + lock.className();
    return new Expr.Predicate(PREFIX + lock.kind().name() + name, List.of(new Expr.Path(path)));
  }

  /** Whether a term is one of these. */
  static boolean is(Expr term) {
    return term instanceof Expr.Predicate asked && isName(asked.function());
  }

  /** Whether the function of a predicate is the name of these. */
  static boolean isName(String function) {
    return function.startsWith(PREFIX);
  }

  /** Whether a condition asks for one of these. */
  static boolean isAskedIn(Expr condition) {
    return is(condition) || (condition instanceof Expr.Unary not && is(not.operand()));
  }

  /** The lock that such a term asks for; null for another term. */
  static @Nullable LockId lock(Expr term) {
    if (!(term instanceof Expr.Predicate asked)
        || !isName(asked.function())
        || !(asked.arguments().get(0) instanceof Expr.Path path)) {
      return null;
    }
    String[] words = asked.function().substring(PREFIX.length()).split(" ", 2);
    String name = words.length > 1 ? words[1] : null;
    return new LockId(null, name, LockKind.valueOf(words[0]), "").at(path.path());
  }

  /** The term as the state answers it: true, if it asks for a lock that is held here. */
  static Expr answered(Expr term, State state) {
    LockId lock = lock(term);
    boolean held = lock != null && state.held().stream().anyMatch(taken -> mayBe(taken, lock));
    return held ? Expr.Constant.ONE : term;
  }

  /** The locks that were held, if the guard let something happen. */
  static List<LockId> heldFor(Guard guard) {
    List<LockId> held = new ArrayList<>(0);
    for (Guard.Atom atom : guard.atoms()) {
      LockId lock = atom.allowed().isTrue() ? lock(atom.term()) : null;
      if (lock != null) {
        held.add(lock);
      }
    }
    return held;
  }

  /** The state, in which the locks that it has been told to be held are those of the caller. */
  static State learned(State state, Trace here) {
    State told = state;
    for (var fact : state.values().facts().entrySet()) {
      LockId lock = fact.getValue().isTrue() ? lock(fact.getKey()) : null;
      if (lock != null && around(told).noneMatch(taken -> mayBe(taken, lock))) {
        told = told.assertHeld(new Acquisition(lock, LockMode.EXCLUSIVE, here));
      }
    }
    return told;
  }
}
