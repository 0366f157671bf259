package dev.holdfast.engine.callers;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.LockId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a function surely holds at one of its calls.
 *
 * @param caller the identity of the function
 * @param node the index of the call in it
 * @param callee the identity of a function that the call may reach
 * @param arguments what it hands over, in its own terms; only paths that all states agree on
 * @param held the locks that it holds in every state in which it calls
 */
public record HeldAtCall(
    String caller, int node, String callee, List<Expr> arguments, Set<LockId> held) {
  public HeldAtCall {
    arguments = List.copyOf(arguments);
    held = new LinkedHashSet<>(held);
  }

  /** What holds for both of two states at one call. */
  public HeldAtCall and(HeldAtCall other) {
    Set<LockId> both = new LinkedHashSet<>(held);
    both.retainAll(other.held);
    List<Expr> agreed = new ArrayList<>(arguments.size());
    for (int i = 0; i < arguments.size(); i++) {
      boolean same = i < other.arguments.size() && arguments.get(i).equals(other.arguments.get(i));
      agreed.add(same ? arguments.get(i) : Expr.Unknown.VALUE);
    }
    return new HeldAtCall(caller, node, callee, agreed, both);
  }

  /** The locks by the names that the callee can give them; the class alone if it can give none. */
  Set<LockId> inCallee(Set<LockId> ofCaller) {
    Set<LockId> names = new LinkedHashSet<>();
    for (LockId lock : held) {
      addNames(lock, names);
    }
    for (LockId lock : ofCaller) {
      addNames(lock, names);
    }
    return names;
  }

  private void addNames(LockId lock, Set<LockId> names) {
    names.add(new LockId(null, lock.className(), lock.kind(), lock.subclass()));
    AccessPath path = lock.path();
    if (path == null) {
      return;
    }
    if (path.root() instanceof AccessPath.Global) {
      names.add(lock);
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Expr.Path argument && path.startsWith(argument.path())) {
        AccessPath named = AccessPath.parameter(i);
        int known = argument.path().selectors().size();
        for (AccessPath.Selector rest : path.selectors().subList(known, path.selectors().size())) {
          named = named.then(rest);
        }
        names.add(new LockId(named, lock.className(), lock.kind(), lock.subclass()));
      }
    }
  }
}
