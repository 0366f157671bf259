package dev.holdfast.c.lower;

import dev.holdfast.c.model.CBody;
import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Removes from a graph what nothing leads to, places where nothing happens, and assignments of
 * values that nobody reads.
 */
final class Pruning {
  private static final int UNKNOWN = -1;
  private static final int ON_THE_WAY = -2;

  private final List<Node> nodes;
  private final int[][] successors;
  private final Set<AccessPath.Root> readRoots = new HashSet<>();
  private final boolean[] reachable;

  /** Where control is next, for each node that was asked for; generated functions are long. */
  private final int[] targets;

  Pruning(List<Node> nodes, int[][] successors) {
    this.nodes = nodes;
    this.successors = successors;
    this.reachable = new boolean[nodes.size()];
    this.targets = new int[nodes.size()];
    Arrays.fill(targets, UNKNOWN);
  }

  /**
   * The body with its pruned graph.
   *
   * @param types the types of its variables and of other bases of paths
   */
  CBody body(Map<String, CType> types) {
    reach();
    for (int i = 0; i < nodes.size(); i++) {
      if (reachable[i]) {
        reads(nodes.get(i));
      }
    }
    int[] renumbered = new int[nodes.size()];
    Arrays.fill(renumbered, -1);
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (reachable[i] && (i == 0 || !isIdle(i) || skip(i) == i)) {
        renumbered[i] = kept.size();
        kept.add(i);
      }
    }
    PathRewriter rewriter = new PathRewriter(renumbered);
    List<Node> newNodes = new ArrayList<>(kept.size());
    List<int[]> newSuccessors = new ArrayList<>(kept.size());
    for (int i = 0; i < kept.size(); i++) {
      int old = kept.get(i);
      newNodes.add(rewriter.node(nodes.get(old)));
      newSuccessors.add(successors(old, renumbered));
    }
    return new CBody(rewriter.types(types), List.copyOf(newNodes), newSuccessors);
  }

  private int[] successors(int node, int[] renumbered) {
    boolean chooses =
        nodes.get(node) instanceof Node.Branch || nodes.get(node) instanceof Node.Switch;
    int[] all = successors[node];
    int count = chooses ? all.length : Math.min(1, all.length);
    int[] result = new int[count];
    for (int i = 0; i < count; i++) {
      result[i] = renumbered[skip(all[i])];
    }
    return result;
  }

  /** The first node from here on that stays; this node if it and idle ones lead nowhere else. */
  private int skip(int start) {
    List<Integer> way = new ArrayList<>();
    int at = start;
    while (targets[at] == UNKNOWN && isIdle(at) && successors[at].length > 0) {
      targets[at] = ON_THE_WAY;
      way.add(at);
      at = successors[at][0];
    }
    boolean circles = targets[at] == ON_THE_WAY || (targets[at] == at && isIdle(at));
    int target = targets[at] >= 0 ? targets[at] : at;
    way.forEach(idle -> targets[idle] = circles ? idle : target);
    if (targets[at] == UNKNOWN) {
      targets[at] = at;
    }
    return targets[start];
  }

  private boolean isIdle(int node) {
    Node at = nodes.get(node);
    if (at instanceof Node.Pass) {
      return successors[node].length > 0;
    }
    return at instanceof Node.Assign assign && successors[node].length > 0 && isUnread(assign);
  }

  /** A field outlives the function, unless nothing is known of its value. */
  private boolean isUnread(Node.Assign assign) {
    AccessPath.Root root = assign.target().root();
    boolean local = root instanceof AccessPath.Local || root instanceof AccessPath.Opaque;
    if (local) {
      return !readRoots.contains(root) && !mayHoldFunction(assign);
    }
    return assign.value() instanceof Expr.Unknown
        && !(root instanceof AccessPath.Parameter && assign.target().isRoot())
        && !readRoots.contains(root);
  }

  private static boolean mayHoldFunction(Node.Assign assign) {
    return !assign.target().isRoot()
        && assign.value() instanceof Expr.Path path
        && path.path().root() instanceof AccessPath.Global;
  }

  private void reach() {
    Deque<Integer> open = new ArrayDeque<>();
    open.push(0);
    reachable[0] = true;
    while (!open.isEmpty()) {
      for (int next : successors[open.pop()]) {
        if (!reachable[next]) {
          reachable[next] = true;
          open.push(next);
        }
      }
    }
  }

  private void reads(Node node) {
    Consumer<Expr> reads = this::reads;
    if (node instanceof Node.Assign assign) {
      reads.accept(assign.value());
      if (!assign.target().isRoot()) {
        readRoots.add(assign.target().root());
      }
    } else if (node instanceof Node.Call call) {
      call.arguments().forEach(reads);
      if (call.callee() instanceof Callee.ThroughValue through) {
        reads.accept(through.value());
      }
    } else if (node instanceof Node.Branch branch) {
      reads.accept(branch.condition());
    } else if (node instanceof Node.Switch choice) {
      reads.accept(choice.scrutinee());
    } else if (node instanceof Node.Return end && end.value() != null) {
      reads.accept(end.value());
    }
  }

  private void reads(Expr expr) {
    if (expr instanceof Expr.Path path) {
      readRoots.add(path.path().root());
    } else if (expr instanceof Expr.Unary unary) {
      reads(unary.operand());
    } else if (expr instanceof Expr.Binary binary) {
      reads(binary.left());
      reads(binary.right());
    }
  }
}
