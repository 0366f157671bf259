package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;

/**
 * Lowers what ends with its scope: {@code guard(name)(args)}, {@code scoped_guard}, {@code
 * CLASS(name, variable)(args)}, {@code __free(name)}. A guard is a call of {@code
 * class_<name>_constructor} where it stands, and of {@code class_<name>_destructor} with the same
 * arguments wherever its scope is left.
 */
final class Guards {
  private final FunctionLowering function;

  Guards(FunctionLowering function) {
    this.function = function;
  }

  /** Whether this is the first half of a guard's declaration. */
  boolean handles(IASTFunctionCallExpression half) {
    String name = name(half.getFunctionNameExpression());
    return (name.equals("guard") || name.equals("CLASS")) && half.getArguments().length > 0;
  }

  /** Whether this call begins the header of a guarded block. */
  boolean opensBlock(IASTFunctionCallExpression call) {
    return name(call.getFunctionNameExpression()).startsWith("__hf_scoped_");
  }

  /** Lowers the declaration of a guard. */
  void declare(IASTFunctionCallExpression half, IASTFunctionCallExpression whole) {
    IASTInitializerClause[] names = half.getArguments();
    String kind = name(names[0]);
    Spot at = function.source().spot(half);
    List<Expr> values = values(List.of(whole.getArguments()));
    int call = call("class_" + kind + "_constructor", values, at);
    List<Expr> released = values;
    if (names.length > 1) {
      String variable = name(names[1]);
      Scopes.Variable declared = function.scopes().declare(variable, CType.UNKNOWN, 1);
      Spot spot = function.source().spot(names[1]);
      function
          .flow()
          .append(
              new Node.Assign(
                  declared.path(),
                  Value.of(dev.holdfast.engine.program.AccessPath.result(call)).expr(),
                  spot.line(),
                  spot.column()));
      if (!function.source().isKnownToModel("class_" + kind + "_destructor")) {
        released = List.of(new Expr.Path(declared.path()));
      }
    }
    leaveWith(kind, released, at);
  }

  /** Lowers the header of a guarded block, whose scope is open already. */
  void open(IASTFunctionCallExpression call) {
    List<IASTInitializerClause> arguments = List.of(call.getArguments());
    if (!arguments.isEmpty()) {
      enter(
          name(arguments.get(0)),
          arguments.subList(1, arguments.size()),
          function.source().spot(call));
    }
  }

  private void enter(String kind, List<IASTInitializerClause> arguments, Spot spot) {
    List<Expr> values = values(arguments);
    call("class_" + kind + "_constructor", values, spot);
    leaveWith(kind, values, spot);
  }

  private void leaveWith(String kind, List<Expr> values, Spot spot) {
    function.scopes().onLeave(() -> call("class_" + kind + "_destructor", values, spot));
  }

  private List<Expr> values(List<IASTInitializerClause> arguments) {
    List<Expr> values = new ArrayList<>();
    for (IASTInitializerClause argument : arguments) {
      values.add(function.expressions().clause(argument).expr());
    }
    return values;
  }

  /** The variable's destructor runs when its scope is left. */
  void free(String name, Scopes.Variable variable, Spot spot) {
    List<Expr> values = List.of(new Expr.Path(variable.path()));
    leaveWith(name, values, spot);
  }

  private int call(String name, List<Expr> values, Spot spot) {
    return function
        .flow()
        .append(
            new Node.Call(
                new Callee.Named(name, List.of()),
                List.copyOf(values),
                spot.line(),
                spot.column()));
  }

  private static String name(IASTInitializerClause expression) {
    return expression instanceof IASTIdExpression id ? id.getName().toString() : "";
  }
}
