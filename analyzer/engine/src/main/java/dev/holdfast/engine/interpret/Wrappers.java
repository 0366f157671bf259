package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the methods that only wrap another object's method of the same name, as a synchronized view
 * of a collection does. Where a call has so many candidates that it could not be followed, they are
 * left out: what they wrap is a candidate, too.
 */
final class Wrappers {
  private static final Expr SELF = new Expr.Path(AccessPath.parameter(0));

  private final Set<String> ids = new HashSet<>();

  Wrappers(Program program) {
    for (Function function : program.functions().values()) {
      List<String> overridden = program.overridden(function.contractKey());
      if (!overridden.isEmpty()
          && function.body().nodes().stream().anyMatch(n -> passesOn(n, overridden))) {
        ids.add(function.id());
      }
    }
  }

  private static boolean passesOn(Node node, List<String> overridden) {
    return node instanceof Node.Call call
        && call.callee() instanceof Callee.Named named
        && overridden.contains(named.contractKey())
        && !call.arguments().isEmpty()
        && !call.arguments().get(0).equals(SELF);
  }

  /** Those of the functions that do more than wrap. */
  List<String> without(List<String> functions) {
    return functions.stream().filter(id -> !ids.contains(id)).toList();
  }
}
