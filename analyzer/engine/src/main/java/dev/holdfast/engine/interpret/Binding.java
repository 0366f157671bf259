package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Translates a callee's terms to its caller's at one call.
 *
 * @param arguments the resolved arguments
 * @param node the index of the call
 * @param handed the arguments as they are written
 */
record Binding(List<Expr> arguments, int node, Handed handed) {

  /** The callee's path as the caller's value; unknown if the caller cannot name it. */
  Expr expr(AccessPath inCallee) {
    AccessPath path = inCallee.withoutIndexes();
    AccessPath.Root root = path.root();
    if (root instanceof AccessPath.Parameter parameter) {
      return ofParameter(path, parameter.index());
    }
    if (root instanceof AccessPath.Given given) {
      Expr value = ofParameter(AccessPath.parameter(given.index()), given.index());
      return handed.pointer(given.index(), value);
    }
    if (root instanceof AccessPath.Global) {
      return new Expr.Path(path);
    }
    if (root instanceof AccessPath.Result result && result.node() == LockTerm.RESULT) {
      int stored = path.storedArgument();
      return stored < 0 || handed.outputs().contains(stored)
          ? new Expr.Path(path.rebase(AccessPath.result(node)))
          : ofParameter(path.rebaseFirst(AccessPath.parameter(stored)), stored);
    }
    return Expr.Unknown.VALUE;
  }

  private Expr ofParameter(AccessPath path, int index) {
    if (index >= arguments.size()) {
      return Expr.Unknown.VALUE;
    }
    Expr argument = arguments.get(index);
    if (path.isRoot()) {
      return argument;
    }
    return argument instanceof Expr.Path base
        ? new Expr.Path(path.rebase(base.path()))
        : Expr.Unknown.VALUE;
  }

  /** The callee's path as the caller's, or null if the caller cannot name it. */
  @Nullable AccessPath path(AccessPath path) {
    return expr(path) instanceof Expr.Path mapped ? mapped.path() : null;
  }

  /** The callee's expression as the caller's. */
  Expr expr(Expr term) {
    return Terms.mapPaths(term, this::expr);
  }

  /**
   * The callee's lock as the caller names it. What no variable takes from a parameter may be an
   * assignment for the callee alone, which then went on to another object.
   */
  LockId lock(LockId lock) {
    AccessPath path = lock.path();
    if (path == null) {
      return lock;
    }
    int stored = path.storedArgument();
    return lock.at(stored < 0 || handed.outputs().contains(stored) ? path(path) : null);
  }

  /**
   * How a function that is handed over here will be called: it knows the locks by their classes, as
   * the names are those of the call.
   */
  Grant grant(Grant promised) {
    return promised.holding(
        term -> {
          LockId lock = lock(term, "");
          return lock.className() == null
              ? term
              : new LockTerm(null, lock.className(), lock.kind());
        });
  }

  /** The lock that a contract's term names here. */
  LockId lock(LockTerm term, String subclass) {
    AccessPath path = term.path();
    LockId unbound = new LockId(null, term.lockClass(), term.kind(), subclass);
    return path == null ? unbound : unbound.at(place(expr(path)));
  }

  /** Where the value leads to; to one of the elements, if it is the address of one. */
  private static @Nullable AccessPath place(Expr value) {
    if (value instanceof Expr.Path path) {
      return path.path();
    }
    return value instanceof Expr.Binary sum
            && sum.operator() == Expr.BinaryOperator.ADD
            && sum.left() instanceof Expr.Path array
            && !array.path().isRoot()
        ? array.path().then(AccessPath.Element.UNKNOWN)
        : null;
  }

  /** Which of the locks it may be, the same name first; another name of its class is another. */
  private static int indexOf(LockId lock, List<LockId> locks) {
    int found = -1;
    for (int i = locks.size() - 1; i >= 0; i--) {
      if (locks.get(i).equals(lock)) {
        return i;
      }
      found = found < 0 && locks.get(i).mayBe(lock) ? i : found;
    }
    return found;
  }

  /** A lock that is held by its very name is not taken for another one of its class. */
  private static List<LockId> namedFirst(List<LockId> locks, State state) {
    List<LockId> sorted = new ArrayList<>(locks);
    sorted.sort(Comparator.comparing(lock -> !state.holdsByName(lock)));
    return sorted;
  }

  /** What is dropped of the caller's caller when the callee drops something in a caller's state. */
  static Dropped dropped(Dropped inCallee, State state) {
    Dropped own = Dropped.in(state);
    if (inCallee.equals(Dropped.NOTHING)) {
      return own;
    }
    List<LockId> locks = new ArrayList<>(own.locks());
    List<LockId> left = new ArrayList<>(state.held().stream().map(Acquisition::lock).toList());
    for (LockId lock : namedFirst(inCallee.locks(), state)) {
      int match = indexOf(lock, left);
      if (match >= 0) {
        left.remove(match);
      } else if (!locks.contains(lock)) {
        locks.add(lock);
      }
    }
    ContextCounts counts = own.contexts();
    for (ContextCause cause : ContextCause.values()) {
      int remaining = state.contexts().count(cause) + inCallee.contexts().count(cause);
      for (int n = counts.count(cause); n > remaining && n > -3; n--) {
        counts = counts.leave(cause);
      }
    }
    return new Dropped(locks, counts);
  }
}
