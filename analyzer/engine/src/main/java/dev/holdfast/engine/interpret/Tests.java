package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.value.Terms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
  private final Set<AccessPath.Root> handedOver = new HashSet<>();
  private final Set<AccessPath.Root> otherwiseUsed = new HashSet<>();
  private final Set<AccessPath.Root> returned = new HashSet<>();
  private final Set<AccessPath.Root> branchedOn = new HashSet<>();
  private final Set<String> askedFor = new HashSet<>();
  private final Map<Integer, Set<Integer>> outputs = new HashMap<>();

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

  /** Whether the result of the call at this node is handed to another call, which it may steer. */
  boolean isHandedOver(int node) {
    return handedOver.contains(new AccessPath.Result(node));
  }

  /** Whether the function hands on the result of the call at this node to its caller. */
  boolean isReturned(int node) {
    return returns(new AccessPath.Result(node));
  }

  /** Whether the function returns what begins at the root. */
  boolean returns(AccessPath.Root root) {
    return returned.contains(root);
  }

  /** The arguments of the call at this node whose variables take what the callee stores there. */
  Set<Integer> outputsOf(int node) {
    return outputs.getOrDefault(node, Set.of());
  }

  /** Whether a branch of the function asks for this constant. */
  boolean mentions(Expr constant) {
    return constant instanceof Expr.Symbol symbol && askedFor.contains(symbol.name());
  }

  private void mark(Node node) {
    if (node instanceof Node.Branch branch) {
      Terms.forEachPath(branch.condition(), path -> branchedOn.add(path.root()));
      asks(branch.condition());
      constants(branch.condition());
    } else if (node instanceof Node.Assign assign) {
      use(assign.value());
      output(assign.value());
    } else if (node instanceof Node.Call call) {
      call.arguments().forEach(this::use);
      call.arguments().forEach(given -> Terms.forEachPath(given, p -> handedOver.add(p.root())));
    } else if (node instanceof Node.Switch choice) {
      use(choice.scrutinee());
      Terms.forEachPath(choice.scrutinee(), path -> decisive.add(path.root()));
    } else if (node instanceof Node.Return end) {
      Expr value = end.value();
      if (value != null) {
        use(value);
        Terms.forEachPath(value, path -> decisive.add(path.root()));
        Terms.forEachPath(value, path -> returned.add(path.root()));
      }
    }
  }

  private void constants(Expr condition) {
    if (condition instanceof Expr.Symbol symbol) {
      askedFor.add(symbol.name());
    } else if (condition instanceof Expr.Unary unary) {
      constants(unary.operand());
    } else if (condition instanceof Expr.Binary binary) {
      constants(binary.left());
      constants(binary.right());
    }
  }

  private void output(Expr value) {
    if (value instanceof Expr.Path taken
        && taken.path().root() instanceof AccessPath.Result call
        && taken.path().storedArgument() >= 0) {
      outputs.computeIfAbsent(call.node(), n -> new HashSet<>()).add(taken.path().storedArgument());
    }
  }

  /** What a condition asks for: not where two variables of a loop stand to each other. */
  private void asks(Expr condition) {
    if (condition instanceof Expr.Binary binary
        && !isNumber(binary.left())
        && !isNumber(binary.right())
        && binary.operator().ordinal() <= Expr.BinaryOperator.GREATER_OR_EQUAL.ordinal()) {
      return;
    }
    Terms.forEachPath(condition, this::decides);
  }

  private static boolean isNumber(Expr value) {
    return value instanceof Expr.Constant
        || value instanceof Expr.Symbol
        || (value instanceof Expr.Unary unary && isNumber(unary.operand()));
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
    boolean[] grown = {false};
    if (target.isRoot() && handedOver.contains(target.root())) {
      Terms.forEachPath(assign.value(), path -> grown[0] |= handedOver.add(path.root()));
    }
    if (!asked) {
      return grown[0];
    }
    Terms.forEachPath(assign.value(), path -> grown[0] |= decisive.add(path.root()));
    if (target.isRoot() && returned.contains(target.root())) {
      Terms.forEachPath(assign.value(), path -> grown[0] |= returned.add(path.root()));
    }
    return grown[0];
  }
}
