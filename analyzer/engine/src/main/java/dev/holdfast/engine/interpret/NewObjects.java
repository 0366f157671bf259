package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The objects that a function has made and shown to nobody: nobody else waits for their locks.
 * Variables that a lambda captures are taken as not shown, which errs towards silence.
 */
final class NewObjects {
  private final boolean constructor;
  private final Set<AccessPath.Root> made = new HashSet<>();
  private final Map<AccessPath.Root, Set<AccessPath.Root>> names = new HashMap<>();

  private NewObjects(boolean constructor) {
    this.constructor = constructor;
  }

  static NewObjects of(Function function, Program program) {
    NewObjects objects = new NewObjects(program.isConstructor(function.id()));
    List<Node> nodes = function.body().nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Node.Call call && isConstruction(call, i, program)) {
        objects.made.add(new AccessPath.Result(i));
      }
    }
    if (!objects.made.isEmpty()) {
      nodes.forEach(objects::alias);
      nodes.forEach(objects::show);
    }
    return objects;
  }

  /** A constructor gets the object that it returns as its argument 0. */
  private static boolean isConstruction(Node.Call call, int node, Program program) {
    return call.callee() instanceof Callee.Named named
        && named.targets().stream().allMatch(program::isConstructor)
        && !call.arguments().isEmpty()
        && call.arguments().get(0).equals(new Expr.Path(AccessPath.result(node)));
  }

  private void alias(Node node) {
    if (node instanceof Node.Assign assign
        && assign.target().isRoot()
        && assign.target().root() instanceof AccessPath.Local local
        && assign.value() instanceof Expr.Path value
        && value.path().isRoot()) {
      names.computeIfAbsent(local, any -> new HashSet<>()).add(value.path().root());
    }
  }

  private void show(Node node) {
    if (node instanceof Node.Assign assign) {
      boolean local =
          assign.target().isRoot() && !(assign.target().root() instanceof AccessPath.Global);
      if (!local) {
        shown(assign.value());
      }
    } else if (node instanceof Node.Call call) {
      call.arguments().stream().skip(1).forEach(this::shown);
    }
  }

  private void shown(Expr value) {
    if (value instanceof Expr.Path path && path.path().isRoot()) {
      made.remove(path.path().root());
      made.removeAll(names.getOrDefault(path.path().root(), Set.of()));
    }
  }

  /** Whether the lock at this path is that of such an object, or of one of its fields. */
  boolean hold(AccessPath path) {
    boolean near =
        path.isRoot()
            || (path.selectors().size() == 1
                && path.selectors().get(0) instanceof AccessPath.Field);
    boolean self = constructor && path.root().equals(new AccessPath.Parameter(0));
    return near && (self || made.contains(path.root()));
  }
}
