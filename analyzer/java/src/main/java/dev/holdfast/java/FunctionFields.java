package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which lambdas a field holds, where all that is stored in it are lambdas, or what constructors are
 * given that are given lambdas everywhere in the program.
 */
final class FunctionFields {
  /** A constructor hands on to another, and that to a third; more are not followed. */
  private static final int DEEPEST = 3;

  /**
   * A value, and in which function it is one.
   *
   * @param function the function's contract key
   * @param value the value in its terms
   */
  private record Given(String function, Expr value) {}

  private final Map<FieldRef, List<Given>> stores = new HashMap<>();
  private final Map<String, List<List<Given>>> constructions = new HashMap<>();

  private FunctionFields() {}

  static FunctionFields of(List<PendingFunction> functions) {
    FunctionFields fields = new FunctionFields();
    for (PendingFunction function : functions) {
      for (int node = 0; node < function.body().size(); node++) {
        fields.add(function.body().node(node), function.head().contractKey());
      }
    }
    return fields;
  }

  private void add(Node node, String function) {
    if (node instanceof Node.Assign assign) {
      FieldRef field = field(assign.target());
      if (field != null) {
        stores
            .computeIfAbsent(field, any -> new ArrayList<>(1))
            .add(new Given(function, assign.value()));
      }
    } else if (node instanceof Node.Call call
        && call.callee() instanceof Callee.Named named
        && isConstructor(named.contractKey())) {
      List<Given> given =
          call.arguments().stream().map(argument -> new Given(function, argument)).toList();
      constructions.computeIfAbsent(named.contractKey(), any -> new ArrayList<>(1)).add(given);
    }
  }

  private static boolean isConstructor(String key) {
    return key.contains("#<init>(");
  }

  private static @Nullable FieldRef field(AccessPath path) {
    return !path.isRoot() && path.selector(path.length() - 1) instanceof AccessPath.Field last
        ? last.field()
        : null;
  }

  /** Those of the functions that a call on this receiver may reach. */
  List<String> reached(List<String> functions, List<Expr> arguments) {
    FieldRef field =
        functions.size() > 1
                && !arguments.isEmpty()
                && arguments.get(0) instanceof Expr.Path receiver
            ? field(receiver.path())
            : null;
    if (field == null) {
      return functions;
    }
    Set<String> held = new TreeSet<>();
    List<Given> stored = stores.getOrDefault(field, List.of());
    boolean known = stored.stream().allMatch(each -> addLambdas(each, DEEPEST, held));
    List<String> reached = known ? functions.stream().filter(held::contains).toList() : List.of();
    return reached.isEmpty() ? functions : reached;
  }

  /** Adds the lambdas that a value may be; false if it may be anything else. */
  private boolean addLambdas(Given given, int depth, Set<String> lambdas) {
    if (given.value() instanceof Expr.FunctionAddress address) {
      lambdas.addAll(address.functionIds());
      return true;
    }
    if (given.value().equals(Expr.Constant.ZERO)) {
      return true;
    }
    List<List<Given>> calls = constructions.getOrDefault(given.function(), List.of());
    return depth > 0
        && !calls.isEmpty()
        && given.value() instanceof Expr.Path path
        && path.path().isRoot()
        && path.path().root() instanceof AccessPath.Parameter parameter
        && calls.stream()
            .allMatch(
                call ->
                    parameter.index() < call.size()
                        && addLambdas(call.get(parameter.index()), depth - 1, lambdas));
  }
}
