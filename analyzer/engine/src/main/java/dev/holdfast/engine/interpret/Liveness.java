package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which variables and results are still read after each node: what nobody reads need not be known.
 * A backward data-flow analysis over bit sets.
 */
final class Liveness {
  private final Body body;
  private final Map<AccessPath.Root, Integer> indexes = new HashMap<>();
  private final Set<FieldRef> readFields = new HashSet<>();
  private final Set<AccessPath.Element> readElements = new HashSet<>();
  private final Set<AccessPath.Root> handedOver = new HashSet<>();
  private final Set<AccessPath.Root> followed = new HashSet<>();
  private final Set<AccessPath.Root> outputs;
  private final BitSet[] liveBefore;
  private final BitSet[] used;

  Liveness(Body body) {
    this.body = body;
    this.outputs = assignedParameters(body);
    this.liveBefore = new BitSet[body.size()];
    this.used = new BitSet[body.size()];
    for (int node = 0; node < body.size(); node++) {
      BitSet uses = new BitSet();
      forEachUse(
          node,
          path -> {
            uses.set(number(path));
            if (!path.isRoot()) {
              followed.add(path.root());
            }
          });
      used[node] = uses;
      liveBefore[node] = new BitSet();
    }
    solve();
  }

  /** Whether the function follows what begins at the root: it is a pointer, or an object. */
  boolean isFollowed(AccessPath.Root root) {
    return followed.contains(root);
  }

  /**
   * The parameters that the function assigns to. They may be what it stores for its caller, so that
   * they are read when it returns.
   */
  static Set<AccessPath.Root> assignedParameters(Body body) {
    Set<AccessPath.Root> assigned = new HashSet<>();
    for (Node node : body.nodes()) {
      if (node instanceof Node.Assign assign
          && assign.target().isRoot()
          && assign.target().root() instanceof AccessPath.Parameter parameter) {
        assigned.add(parameter);
      }
    }
    return assigned;
  }

  private int number(AccessPath path) {
    for (AccessPath.Selector selector : path.selectors()) {
      if (selector instanceof AccessPath.Field field) {
        readFields.add(field.field());
      } else if (selector instanceof AccessPath.Element element) {
        readElements.add(element);
      }
    }
    return indexes.computeIfAbsent(path.root(), root -> indexes.size());
  }

  /** Whether the root is read at the node or after it. */
  boolean isLive(AccessPath.Root root, int node) {
    Integer index = indexes.get(root);
    return index != null && liveBefore[node].get(index);
  }

  /** Whether the root is read after the node. */
  boolean isReadAfter(AccessPath.Root root, int node) {
    for (int n = 0; n < body.successorCount(node); n++) {
      if (isLive(root, body.successor(node, n))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the variable indexes an array anywhere. */
  boolean isIndex(String variable) {
    return readElements.stream()
        .anyMatch(element -> !element.isConstant() && element.mentions(variable));
  }

  /** Whether the function reads the field anywhere, or hands the object that it is in to others. */
  boolean isRead(AccessPath.Root object, FieldRef field) {
    return readFields.contains(field)
        || handedOver.contains(object)
        || (field.isRest() && readFields.stream().anyMatch(read -> read.rest().equals(field)));
  }

  /** Whether the function reads such an element of any array, or hands this one to others. */
  boolean isRead(AccessPath.Root object, AccessPath.Element element) {
    return readElements.contains(element) || handedOver.contains(object);
  }

  private void solve() {
    List<List<Integer>> predecessors = predecessors();
    Deque<Integer> work = new ArrayDeque<>();
    boolean[] queued = new boolean[body.size()];
    for (int node = 0; node < body.size(); node++) {
      work.push(node);
      queued[node] = true;
    }
    while (!work.isEmpty()) {
      int node = work.pop();
      queued[node] = false;
      BitSet before = before(node);
      if (!before.equals(liveBefore[node])) {
        liveBefore[node] = before;
        for (int predecessor : predecessors.get(node)) {
          if (!queued[predecessor]) {
            queued[predecessor] = true;
            work.push(predecessor);
          }
        }
      }
    }
  }

  private List<List<Integer>> predecessors() {
    List<List<Integer>> predecessors = new ArrayList<>(body.size());
    for (int node = 0; node < body.size(); node++) {
      predecessors.add(new ArrayList<>(2));
    }
    for (int node = 0; node < body.size(); node++) {
      for (int n = 0; n < body.successorCount(node); n++) {
        predecessors.get(body.successor(node, n)).add(node);
      }
    }
    return predecessors;
  }

  private BitSet before(int node) {
    BitSet live = new BitSet();
    for (int n = 0; n < body.successorCount(node); n++) {
      live.or(liveBefore[body.successor(node, n)]);
    }
    defined(node, live);
    live.or(used[node]);
    return live;
  }

  private void defined(int node, BitSet live) {
    AccessPath.Root root = null;
    if (body.node(node) instanceof Node.Assign assign && assign.target().isRoot()) {
      root = assign.target().root();
    } else if (body.node(node) instanceof Node.Call) {
      root = new AccessPath.Result(node);
    }
    Integer index = root == null ? null : indexes.get(root);
    if (index != null) {
      live.clear(index);
    }
  }

  private void handOver(Expr argument) {
    if (argument instanceof Expr.Path path
        && path.path().root() instanceof AccessPath.Local object) {
      handedOver.add(object);
    }
  }

  private void forEachUse(int index, Consumer<AccessPath> use) {
    Node node = body.node(index);
    if (node instanceof Node.Return || body.successorCount(index) == 0) {
      outputs.forEach(root -> use.accept(AccessPath.of(root)));
    }
    if (node instanceof Node.Assign assign) {
      Terms.forEachPath(assign.value(), use);
      if (!assign.target().isRoot()) {
        use.accept(AccessPath.of(assign.target().root()));
      }
    } else if (node instanceof Node.Call call) {
      call.arguments().forEach(argument -> Terms.forEachPath(argument, use));
      call.arguments().forEach(this::handOver);
      if (call.callee() instanceof Callee.ThroughValue through) {
        Terms.forEachPath(through.value(), use);
      }
    } else if (node instanceof Node.Branch branch) {
      Terms.forEachPath(branch.condition(), use);
    } else if (node instanceof Node.Switch choice) {
      Terms.forEachPath(choice.scrutinee(), use);
    } else if (node instanceof Node.Monitor monitor) {
      Terms.forEachPath(monitor.lock(), use);
    } else if (node instanceof Node.Return end) {
      Expr value = end.value();
      if (value != null) {
        Terms.forEachPath(value, use);
      }
    }
  }
}
