package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a function does on its first use alone: it asks a global variable, or a copy of one, takes a
 * lock and asks again. Who may not sleep there comes later than the first use more often than not.
 */
final class FirstUse {
  private final Body body;
  private final Map<Expr, List<Integer>> tests = new HashMap<>();
  private final BitSet nodes = new BitSet();

  FirstUse(Body body) {
    this.body = body;
    for (int node = 0; node < body.size(); node++) {
      if (body.node(node) instanceof Node.Branch branch && asksGlobal(branch.condition())) {
        addTest(branch.condition(), node);
      } else if (body.node(node) instanceof Node.Assign assign && isCopy(assign)) {
        addTestOfCopy(assign, node);
      }
    }
    tests.values().stream().filter(same -> same.size() > 1).forEach(this::add);
  }

  private void addTest(Expr question, int node) {
    tests.computeIfAbsent(question, any -> new ArrayList<>()).add(node);
  }

  private static boolean isCopy(Node.Assign assign) {
    return assign.target().isRoot()
        && assign.target().root() instanceof AccessPath.Local
        && assign.value() instanceof Expr.Path value
        && value.path().root() instanceof AccessPath.Global;
  }

  /**
   * A test of the copy that comes next, with nothing assigned to it in between, asks the global.
   */
  private void addTestOfCopy(Node.Assign copy, int node) {
    int at = node;
    for (int left = body.size(); left > 0 && body.successorCount(at) == 1; left--) {
      at = body.successor(at, 0);
      if (body.node(at) instanceof Node.Assign other && other.target().equals(copy.target())) {
        return;
      }
    }
    if (body.node(at) instanceof Node.Branch branch
        && !Terms.anyPath(branch.condition(), path -> !path.equals(copy.target()))
        && Terms.anyPath(branch.condition(), copy.target()::equals)) {
      addTest(Terms.mapPaths(branch.condition(), any -> copy.value()), at);
    }
  }

  private static boolean asksGlobal(Expr condition) {
    return Terms.anyPath(condition, path -> path.root() instanceof AccessPath.Global)
        && !Terms.anyPath(condition, path -> !(path.root() instanceof AccessPath.Global));
  }

  /** The ways out of the first test on which the second one is met. */
  private void add(List<Integer> tests) {
    for (int first : tests) {
      BitSet one = body.reachedFrom(body.successor(first, 0));
      BitSet other = body.reachedFrom(body.successor(first, 1));
      for (int second : tests) {
        if (one.get(second) && !other.get(second)) {
          addWithout(one, other);
        } else if (other.get(second) && !one.get(second)) {
          addWithout(other, one);
        }
      }
    }
  }

  private void addWithout(BitSet taken, BitSet avoided) {
    BitSet alone = (BitSet) taken.clone();
    alone.andNot(avoided);
    nodes.or(alone);
  }

  /** Whether the node is reached on a first use alone. */
  boolean isAt(int node) {
    return nodes.get(node);
  }
}
