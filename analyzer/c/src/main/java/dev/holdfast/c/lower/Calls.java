package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.cdt.core.dom.ast.IASTArraySubscriptExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFieldReference;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;

/** Lowers calls, and the pseudo-calls that the prelude's expansions leave. */
final class Calls {
  private final FunctionLowering function;
  private final Expressions expressions;
  private final Flow flow;
  private final Scopes scopes;
  private final Source source;
  private final Outputs outputs;

  Calls(FunctionLowering function, Expressions expressions) {
    this.function = function;
    this.expressions = expressions;
    this.flow = function.flow();
    this.scopes = function.scopes();
    this.source = function.source();
    this.outputs = new Outputs(function);
  }

  Value lower(IASTFunctionCallExpression call) {
    IASTExpression callee = call.getFunctionNameExpression();
    boolean bracketed = callee instanceof IASTUnaryExpression;
    IASTExpression inner = strip(callee);
    if (inner instanceof IASTIdExpression id) {
      String name = id.getName().toString();
      if (scopes.lookup(name) == null) {
        if (bracketed && call.getArguments().length == 1 && source.isTypedef(name)) {
          // "(name)(x)" of an unknown name is parsed as a call: here it is a cast.
          Value operand = expressions.clause(call.getArguments()[0]);
          return Types.isScalar(name) ? operand : new Value(operand.expr(), new CType.Named(name));
        }
        return named(call, name);
      }
    }
    if (inner instanceof IASTFunctionCallExpression guard && function.guards().handles(guard)) {
      function.guards().declare(guard, call);
      return Value.UNKNOWN;
    }
    Expr target = expressions.value(inner).expr();
    return emit(call, new Callee.ThroughValue(target), arguments(call));
  }

  private static IASTExpression strip(IASTExpression callee) {
    IASTExpression inner = callee;
    while (inner instanceof IASTUnaryExpression unary && unary.getOperand() != null) {
      inner = unary.getOperand();
    }
    return inner;
  }

  private Value named(IASTFunctionCallExpression call, String name) {
    switch (name) {
      case "__hf_container" -> {
        return container(call);
      }
      case "__hf_symbol" -> {
        return call.getArguments()[0] instanceof IASTIdExpression id
            ? Value.of(new Expr.Symbol(id.getName().toString()))
            : Value.UNKNOWN;
      }
      case "__hf_fill" -> {
        return fill(call);
      }
      case "__hf_loop", "__hf_value" -> {
        arguments(call);
        return Value.UNKNOWN;
      }
      default -> {}
    }
    if (ConstantExpressions.isBit(name) && call.getArguments().length == 1) {
      return Value.of(ConstantExpressions.bit(expressions.clause(call.getArguments()[0]).expr()));
    }
    IASTExpression unexpected = Warnings.of(call, source);
    if (unexpected != null) {
      return expressions.value(unexpected);
    }
    if (source.isPure(name)) {
      arguments(call);
      return Value.UNKNOWN;
    }
    Value result = emit(call, new Callee.Named(name, List.of()), arguments(call));
    AccessPath returned = result.path();
    if (returned != null && !source.isKnownToModel(name)) {
      outputs.take(call, returned);
    }
    return result;
  }

  private List<Expr> arguments(IASTFunctionCallExpression call) {
    List<Expr> values = new ArrayList<>(call.getArguments().length);
    for (IASTInitializerClause argument : call.getArguments()) {
      values.add(expressions.clause(argument).expr());
    }
    return values;
  }

  private Value emit(IASTFunctionCallExpression call, Callee callee, List<Expr> arguments) {
    Spot spot = source.spot(call.getFunctionNameExpression());
    int node =
        flow.append(new Node.Call(callee, List.copyOf(arguments), spot.line(), spot.column()));
    return Value.of(AccessPath.result(node));
  }

  /** {@code memset}: clears the object that the first argument leads to if the second is zero. */
  private Value fill(IASTFunctionCallExpression call) {
    IASTInitializerClause[] arguments = call.getArguments();
    Value object = expressions.clause(arguments[0]);
    AccessPath path = object.path();
    Expr value = expressions.clause(arguments[1]).expr();
    if (path != null && value instanceof Expr.Constant constant && constant.value() == 0) {
      function.clear(path, source.spot(call));
    }
    return object;
  }

  /** {@code container_of}: from the path of a member back to what holds it. */
  private Value container(IASTFunctionCallExpression call) {
    IASTInitializerClause[] arguments = call.getArguments();
    Value member = expressions.clause(arguments[0]);
    List<String> fields = new ArrayList<>();
    IASTExpression at = arguments.length > 1 && arguments[1] instanceof IASTExpression e ? e : null;
    while (at instanceof IASTFieldReference || at instanceof IASTArraySubscriptExpression) {
      if (at instanceof IASTFieldReference reference) {
        fields.add(0, reference.getFieldName().toString());
        at = reference.getFieldOwner();
      } else if (at instanceof IASTArraySubscriptExpression element) {
        at = element.getArrayExpression();
      }
    }
    if (at == null || fields.isEmpty()) {
      return Value.UNKNOWN;
    }
    CType type = containerType(at);
    String base = scopes.base(type);
    AccessPath path = expressions.pathOf(member);
    for (int i = fields.size() - 1; i >= 0; i--) {
      String steps = i == 0 ? "" : "|" + String.join("|", fields.subList(0, i));
      path = path.containerOf(Expressions.member(base + steps, fields.get(i)));
    }
    return new Value(new Expr.Path(path), type);
  }

  private CType containerType(IASTExpression base) {
    IASTExpression inner = base;
    while (inner instanceof IASTUnaryExpression unary && unary.getOperand() != null) {
      inner = unary.getOperand();
    }
    if (inner instanceof IASTCastExpression cast) {
      return function.types().of(cast.getTypeId());
    }
    AccessPath path = expressions.value(inner).path();
    return path == null ? CType.UNKNOWN : new CType.TypeOf(path);
  }
}
