package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.value.Constants;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A call in one state.
 *
 * @param function the caller
 * @param node the index of the call in it
 * @param state the state before the call, in which what the call returned last time has no name
 * @param binding the callee's parameters in the caller's terms
 * @param resultIsRead whether the caller reads afterwards what the call returns
 */
record CallSite(Function function, int node, State state, Binding binding, boolean resultIsRead) {

  static CallSite of(
      Function function,
      int node,
      Node.Call call,
      State state,
      Constants constants,
      Set<Integer> outputs,
      boolean resultIsRead) {
    List<Expr> arguments = new ArrayList<>(call.arguments().size());
    for (Expr argument : call.arguments()) {
      arguments.add(state.values().resolve(argument, constants));
    }
    Handed handed = new Handed(call.arguments(), function.parameters(), outputs);
    return new CallSite(
        function, node, state, new Binding(List.copyOf(arguments), node, handed), resultIsRead);
  }

  /** The same place, where other arguments are handed over. */
  CallSite handing(List<Expr> arguments) {
    Handed handed = new Handed(arguments, function.parameters(), Set.of());
    return new CallSite(
        function, node, state, new Binding(List.copyOf(arguments), node, handed), resultIsRead);
  }

  /**
   * The same call, where a variable that is null before is handed over by its address: as the
   * variable itself, of which nothing is known.
   */
  CallSite setting(int argument, AccessPath variable) {
    List<Expr> arguments = new ArrayList<>(binding.arguments());
    arguments.set(argument, new Expr.Path(variable));
    State unset =
        state.with(state.values().forget(path -> path.equals(variable) || path.isRestOf(variable)));
    return new CallSite(
        function,
        node,
        unset,
        new Binding(List.copyOf(arguments), node, binding.handed()),
        resultIsRead);
  }

  /** What a term of the callee's or of its contract is here, by what is known before the call. */
  Expr resolve(Expr term, Constants constants) {
    return state.values().resolve(binding.expr(term), constants);
  }

  /** What the call returns. */
  Expr result() {
    return new Expr.Path(AccessPath.result(node));
  }

  /** A state after the call in which it has not thrown what it does not declare. */
  State withoutException(State after) {
    Expr thrown = new Expr.Path(AccessPath.thrown(node));
    Valuation values = after.values().assume(thrown, Signs.ZERO);
    return values == null ? after : after.with(values);
  }

  /** The chain that ends at this call. */
  Trace here() {
    return Trace.at(function, node);
  }
}
