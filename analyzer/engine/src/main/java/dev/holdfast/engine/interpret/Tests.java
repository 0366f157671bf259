package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.value.Terms;
import java.util.HashSet;
import java.util.Set;

/**
 * What a function does with the results of its calls.
 *
 * <p>A call is a test if its result is asked for by branches alone, as in {@code if
 * (folio_test_swapcache(folio))}. A test of the same values is taken to have the same outcome until
 * they are handed to a call that is no test, which correlates a lock and its unlock behind the same
 * test.
 */
final class Tests {
  private final Set<AccessPath.Root> decisive = new HashSet<>();
  private final Set<AccessPath.Selector> decisiveFields = new HashSet<>();
  private final Set<AccessPath.Root> otherwiseUsed = new HashSet<>();
  private final Set<AccessPath.Root> branchedOn = new HashSet<>();

  Tests(Body body) {
    for (Node node : body.nodes()) {
      mark(node);
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Node node : body.nodes()) {
        grows |= node instanceof Node.Assign assign && flowsOn(assign);
      }
    }
  }

  /** Whether branches alone ask for the result of the call at this node. */
  boolean isTest(int node) {
    AccessPath.Root result = new AccessPath.Result(node);
    return branchedOn.contains(result) && !otherwiseUsed.contains(result);
  }

  /** Whether the result of the call at this node decides where the function or its caller goes. */
  boolean isDecisive(int node) {
    return decisive.contains(new AccessPath.Result(node));
  }

  private void mark(Node node) {
    if (node instanceof Node.Branch branch) {
      Terms.forEachPath(branch.condition(), path -> branchedOn.add(path.root()));
      Terms.forEachPath(branch.condition(), this::decides);
    } else if (node instanceof Node.Assign assign) {
      use(assign.value());
    } else if (node instanceof Node.Call call) {
      call.arguments().forEach(this::use);
    } else if (node instanceof Node.Switch choice) {
      use(choice.scrutinee());
      Terms.forEachPath(choice.scrutinee(), path -> decisive.add(path.root()));
    } else if (node instanceof Node.Return end) {
      Expr value = end.value();
      if (value != null) {
        use(value);
        Terms.forEachPath(value, path -> decisive.add(path.root()));
      }
    }
  }

  private void decides(AccessPath path) {
    if (path.isRoot()) {
      decisive.add(path.root());
    } else {
      decisiveFields.add(path.selectors().get(path.selectors().size() - 1));
    }
  }

  private void use(Expr value) {
    Terms.forEachPath(value, path -> otherwiseUsed.add(path.root()));
  }

  /** What is assigned to a decisive variable or field is decisive. */
  private boolean flowsOn(Node.Assign assign) {
    AccessPath target = assign.target();
    boolean asked =
        target.isRoot()
            ? decisive.contains(target.root())
            : decisiveFields.contains(target.selectors().get(target.selectors().size() - 1));
    if (!asked) {
      return false;
    }
    boolean[] grown = {false};
    Terms.forEachPath(assign.value(), path -> grown[0] |= decisive.add(path.root()));
    return grown[0];
  }
}
