package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a function does on its first use alone: it asks a global variable, or a copy of one, takes a
 * lock and asks again. Who may not sleep there comes later than the first use more often than not.
 */
final class FirstUse {
  private final Body body;
  private final Map<AccessPath, Set<AccessPath>> copies = new HashMap<>();
  private final BitSet nodes = new BitSet();

  FirstUse(Body body) {
    this.body = body;
    body.nodes().forEach(this::copy);
    Map<Expr, List<Integer>> tests = new HashMap<>();
    for (int node = 0; node < body.size(); node++) {
      if (body.node(node) instanceof Node.Branch branch) {
        for (Expr question : questions(branch.condition())) {
          tests.computeIfAbsent(question, any -> new ArrayList<>()).add(node);
        }
      }
    }
    tests.values().stream().filter(same -> same.size() > 1).forEach(this::add);
  }

  private void copy(Node node) {
    if (node instanceof Node.Assign assign
        && assign.target().isRoot()
        && assign.target().root() instanceof AccessPath.Local
        && assign.value() instanceof Expr.Path value
        && value.path().root() instanceof AccessPath.Global) {
      copies.computeIfAbsent(assign.target(), any -> new LinkedHashSet<>()).add(value.path());
    }
  }

  /** What a condition asks of globals, if it asks nothing else. */
  private List<Expr> questions(Expr condition) {
    if (asksGlobal(condition)) {
      return List.of(condition);
    }
    List<AccessPath> asked = new ArrayList<>();
    Terms.forEachPath(condition, asked::add);
    return asked.size() != 1
        ? List.of()
        : copies.getOrDefault(asked.get(0), Set.of()).stream()
            .map(global -> Terms.mapPaths(condition, any -> new Expr.Path(global)))
            .toList();
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
