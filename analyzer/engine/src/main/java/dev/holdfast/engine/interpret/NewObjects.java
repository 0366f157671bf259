package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The objects that a function has made, itself or by a maker, and not yet shown to anybody: nobody
 * else waits for their locks. Variables that a lambda captures are taken as not shown, which errs
 * towards silence.
 */
final class NewObjects {
  private final Body body;
  private final boolean constructor;

  /** Of each object that the function makes, the nodes where others may know it. */
  private final Map<AccessPath.Root, BitSet> known = new HashMap<>();

  private final Map<AccessPath.Root, Set<AccessPath.Root>> names = new HashMap<>();

  private NewObjects(Body body, boolean constructor) {
    this.body = body;
    this.constructor = constructor;
  }

  static NewObjects of(Function function, Makers makers) {
    return of(function, makers, Makers.DEEPEST);
  }

  /** Looks so many calls deep for who makes an object. */
  static NewObjects of(Function function, Makers makers, int depth) {
    Body body = function.body();
    NewObjects objects = new NewObjects(body, makers.isConstructor(function.id()));
    if (makers.areNone()) {
      return objects;
    }
    for (int i = 0; i < body.size(); i++) {
      if (body.node(i) instanceof Node.Call call
          && call.callee() instanceof Callee.Named named
          && (isConstruction(call, named, i, makers) || makers.make(named.targets(), depth))) {
        objects.known.put(new AccessPath.Result(i), new BitSet());
      }
    }
    if (!objects.known.isEmpty()) {
      body.nodes().forEach(objects::alias);
      for (int i = 0; i < body.size(); i++) {
        objects.show(body.node(i), i);
      }
    }
    return objects;
  }

  /** A constructor gets the object that it returns as its argument 0. */
  private static boolean isConstruction(
      Node.Call call, Callee.Named named, int node, Makers makers) {
    return named.targets().stream().allMatch(makers::isConstructor)
        && !call.arguments().isEmpty()
        && call.arguments().get(0).equals(new Expr.Path(AccessPath.result(node)));
  }

  /** What a variable may stand for; that it may be null changes nothing. */
  private void alias(Node node) {
    if (node instanceof Node.Assign assign
        && assign.target().isRoot()
        && assign.target().root() instanceof AccessPath.Local local
        && !assign.value().equals(Expr.Constant.ZERO)) {
      AccessPath.Root named =
          assign.value() instanceof Expr.Path value && value.path().isRoot()
              ? value.path().root()
              : AccessPath.Opaque.NOTHING;
      names.computeIfAbsent(local, any -> new HashSet<>()).add(named);
    }
  }

  private void show(Node node, int index) {
    if (node instanceof Node.Assign assign) {
      boolean local =
          assign.target().isRoot() && !(assign.target().root() instanceof AccessPath.Global);
      if (!local) {
        shown(assign.value(), index);
      }
    } else if (node instanceof Node.Call call) {
      call.arguments().stream().skip(1).forEach(argument -> shown(argument, index));
    }
  }

  private void shown(Expr value, int node) {
    if (value instanceof Expr.Path path && path.path().isRoot()) {
      namedBy(path.path().root()).forEach(root -> shown(root, node));
    }
  }

  /** What the root stands for, itself if it is no variable. */
  private Set<AccessPath.Root> namedBy(AccessPath.Root root) {
    Set<AccessPath.Root> found = new HashSet<>();
    Set<AccessPath.Root> seen = new HashSet<>();
    Deque<AccessPath.Root> left = new ArrayDeque<>(List.of(root));
    while (!left.isEmpty()) {
      AccessPath.Root next = left.remove();
      Set<AccessPath.Root> others = names.get(next);
      if (others == null) {
        found.add(next);
      } else if (seen.add(next)) {
        left.addAll(others);
      }
    }
    return found;
  }

  /** From here on, until another one is made at the same place. */
  private void shown(AccessPath.Root root, int node) {
    BitSet nodes = known.get(root);
    if (nodes != null && root instanceof AccessPath.Result result) {
      nodes.or(body.reachedFrom(node, result.node()));
    }
  }

  /**
   * Whether at this node the lock at the path is that of such an object, or of one of its fields.
   */
  boolean hold(AccessPath path, int node) {
    boolean near =
        path.isRoot()
            || (path.selectors().size() == 1
                && path.selectors().get(0) instanceof AccessPath.Field);
    boolean self = constructor && path.root().equals(new AccessPath.Parameter(0));
    return near && (self || isNew(path.root(), node));
  }

  private boolean isNew(AccessPath.Root root, int node) {
    BitSet nodes = known.get(root);
    return nodes != null && !nodes.get(node);
  }

  /** Whether all that the function returns are such objects, or null. */
  boolean areReturned() {
    boolean some = false;
    for (int i = 0; i < body.size(); i++) {
      if (body.node(i) instanceof Node.Return end && end.value() != null) {
        boolean nothing = Expr.Constant.ZERO.equals(end.value());
        if (!nothing && !isNewAt(end.value(), i)) {
          return false;
        }
        some |= !nothing;
      }
    }
    return some;
  }

  private boolean isNewAt(Expr value, int node) {
    if (!(value instanceof Expr.Path path) || !path.path().isRoot()) {
      return false;
    }
    Set<AccessPath.Root> roots = namedBy(path.path().root());
    return !roots.isEmpty() && roots.stream().allMatch(root -> isNew(root, node));
  }
}
