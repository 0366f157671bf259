package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the methods that only wrap another object's method of the same name, as a synchronized view
 * of a collection does, or an adaptor that does nothing but call a method of that name of another
 * type. Where a call has so many candidates that it could not be followed, they are left out: what
 * they wrap is a candidate, too, or else better missed than all of them.
 */
final class Wrappers {
  private static final Expr SELF = new Expr.Path(AccessPath.parameter(0));

  private final Program program;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  Wrappers(Program program) {
    this.program = program;
  }

  private boolean isOne(String id) {
    Function function = program.function(id);
    if (function == null) {
      return false;
    }
    List<String> overridden = program.overridden(function.contractKey());
    return !overridden.isEmpty() && (wraps(function, overridden) || adapts(function));
  }

  private static boolean wraps(Function function, List<String> overridden) {
    return calls(function).anyMatch(call -> passesOn(call, overridden::contains));
  }

  private static boolean adapts(Function function) {
    boolean locks = function.body().nodes().stream().anyMatch(Node.Monitor.class::isInstance);
    String name = nameIn(function.contractKey());
    return !locks
        && calls(function).count() == 1
        && calls(function).allMatch(call -> passesOn(call, key -> nameIn(key).equals(name)));
  }

  private static Stream<Node.Call> calls(Function function) {
    return function.body().nodes().stream()
        .filter(Node.Call.class::isInstance)
        .map(Node.Call.class::cast);
  }

  private static boolean passesOn(Node.Call call, Predicate<String> wrapped) {
    return call.callee() instanceof Callee.Named named
        && wrapped.test(named.contractKey())
        && !call.arguments().isEmpty()
        && !call.arguments().get(0).equals(SELF);
  }

  /** The name of the method that a key stands for, without its class and parameters. */
  private static String nameIn(String key) {
    int start = key.indexOf('#') + 1;
    int end = key.indexOf('(', start);
    return end < 0 ? key.substring(start) : key.substring(start, end);
  }

  /** Those of the functions that do more than wrap. */
  List<String> without(List<String> functions) {
    return functions.stream().filter(id -> !known.computeIfAbsent(id, this::isOne)).toList();
  }
}
