package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import java.util.List;
import java.util.Set;

/**
 * What a call hands over as it is written, for callees that ask for the pointers themselves and not
 * for what they lead to.
 *
 * @param arguments the arguments, of which nothing is resolved
 * @param parameters the parameters of the caller
 * @param outputs the indexes of the arguments whose variables take what the callee stores there
 */
record Handed(List<Expr> arguments, List<Function.Parameter> parameters, Set<Integer> outputs) {
  /**
   * The pointer that is handed over.
   *
   * @param index which argument it is
   * @param value what it leads to, or is
   */
  Expr pointer(int index, Expr value) {
    if (outputs.contains(index)) {
      return Expr.Constant.ONE;
    }
    if (index >= arguments.size() || !(arguments.get(index) instanceof Expr.Path argument)) {
      return value;
    }
    AccessPath path = argument.path();
    if (path.isNumber()) {
      return Expr.Constant.ONE;
    }
    return path.isRoot()
            && path.root() instanceof AccessPath.Parameter own
            && own.index() < parameters.size()
            && parameters.get(own.index()).isPointerToValue()
        ? new Expr.Path(AccessPath.given(own.index()))
        : value;
  }
}
