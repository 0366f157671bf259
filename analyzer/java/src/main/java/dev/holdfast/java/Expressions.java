package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ArrayAccess;
import org.eclipse.jdt.core.dom.ArrayCreation;
import org.eclipse.jdt.core.dom.ArrayInitializer;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.BooleanLiteral;
import org.eclipse.jdt.core.dom.CastExpression;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.InstanceofExpression;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.MethodReference;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.NullLiteral;
import org.eclipse.jdt.core.dom.PatternInstanceofExpression;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.eclipse.jdt.core.dom.StringLiteral;
import org.eclipse.jdt.core.dom.SuperMethodInvocation;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.TextBlock;
import org.eclipse.jdt.core.dom.TypeLiteral;
import org.eclipse.jdt.core.dom.VariableDeclarationExpression;
import org.jspecify.annotations.Nullable;

/**
 * Lowers expressions: what they do goes into the graph in the order of evaluation, what they are is
 * returned.
 */
final class Expressions {
  private final FunctionWriter function;
  private final Places places;
  private final Operators operators;
  private final Conditions conditions;
  private final Invocations invocations;
  private final FunctionValues functionValues;

  Expressions(FunctionWriter function) {
    this.function = function;
    this.places = new Places(function);
    this.operators = new Operators(function);
    this.conditions = new Conditions(function);
    this.invocations = new Invocations(function);
    this.functionValues = new FunctionValues(function);
  }

  Places places() {
    return places;
  }

  Conditions conditions() {
    return conditions;
  }

  Invocations invocations() {
    return invocations;
  }

  /** The value of an expression; its effects are in the graph then. */
  Expr value(@Nullable Expression whole) {
    if (whole == null) {
      return Expr.Unknown.VALUE;
    }
    Expression expression = Trees.withoutParentheses(whole);
    Expr constant = constant(expression);
    if (constant != null) {
      return constant;
    }
    Expr path = places.read(expression);
    return path != null ? path : computed(expression);
  }

  private Expr computed(Expression expression) {
    if (expression instanceof MethodInvocation call) {
      return invocations.method(call);
    }
    if (expression instanceof SuperMethodInvocation call) {
      return invocations.superMethod(call);
    }
    if (expression instanceof ClassInstanceCreation creation) {
      return invocations.creation(creation);
    }
    if (expression instanceof LambdaExpression lambda) {
      return functionValues.lambda(lambda);
    }
    if (expression instanceof MethodReference reference) {
      return functionValues.reference(reference);
    }
    if (expression instanceof Assignment assignment) {
      return operators.assignment(assignment);
    }
    if (expression instanceof SwitchExpression choice) {
      return function.statements().switches().value(choice);
    }
    return operation(expression);
  }

  private Expr operation(Expression expression) {
    if (expression instanceof InfixExpression infix) {
      return Conditions.isLogical(infix) ? conditions.asValue(infix) : operators.infix(infix);
    }
    if (expression instanceof PrefixExpression prefix) {
      return operators.prefix(prefix);
    }
    if (expression instanceof PostfixExpression postfix) {
      return operators.postfix(postfix);
    }
    if (expression instanceof ConditionalExpression conditional) {
      return conditions.conditional(conditional);
    }
    if (expression instanceof CastExpression cast) {
      return value(cast.getExpression());
    }
    if (expression instanceof InstanceofExpression test) {
      value(test.getLeftOperand());
      return Expr.Unknown.VALUE;
    }
    if (expression instanceof PatternInstanceofExpression test) {
      Expr left = value(test.getLeftOperand());
      function.statements().patterns().bind(test, left);
      return Expr.Unknown.VALUE;
    }
    return construction(expression);
  }

  private Expr construction(Expression expression) {
    if (expression instanceof ArrayCreation creation) {
      Trees.expressions(creation.dimensions()).forEach(this::value);
      if (creation.getInitializer() != null) {
        value(creation.getInitializer());
      }
      return fresh("array", creation);
    }
    if (expression instanceof ArrayInitializer initializer) {
      Trees.expressions(initializer.expressions()).forEach(this::value);
      return fresh("array", initializer);
    }
    if (expression instanceof TypeLiteral literal) {
      String type = function.unit().typeName(literal.getType());
      return new Expr.Path(AccessPath.global(type + ".class"));
    }
    if (expression instanceof VariableDeclarationExpression declaration) {
      function.statements().declare(declaration.fragments());
    }
    return Expr.Unknown.VALUE;
  }

  private Expr fresh(String what, ASTNode at) {
    String origin = what + "@" + function.line(at) + ":" + function.column(at);
    return new Expr.Path(AccessPath.of(new AccessPath.Opaque(origin)));
  }

  /** The path to what an expression is; an opaque one of its own if it is no path. */
  AccessPath pathOf(Expression expression) {
    Expr value = value(expression);
    return asPath(value, expression);
  }

  AccessPath asPath(Expr value, ASTNode at) {
    if (value instanceof Expr.Path read) {
      return read.path();
    }
    return ((Expr.Path) fresh("value", at)).path();
  }

  List<Expr> values(List<Expression> expressions) {
    return expressions.stream().map(this::value).toList();
  }

  /** What the compiler knows the value of, or null. */
  private static @Nullable Expr constant(Expression expression) {
    if (expression instanceof NullLiteral) {
      return Expr.Constant.ZERO;
    }
    if (expression instanceof BooleanLiteral truth) {
      return truth.booleanValue() ? Expr.Constant.ONE : Expr.Constant.ZERO;
    }
    if (expression instanceof StringLiteral || expression instanceof TextBlock) {
      return Expr.Unknown.VALUE;
    }
    return mayBeConstant(expression) ? number(expression.resolveConstantExpressionValue()) : null;
  }

  private static boolean mayBeConstant(Expression expression) {
    return !(expression instanceof MethodInvocation
        || expression instanceof ArrayAccess
        || expression instanceof Assignment
        || expression instanceof ClassInstanceCreation
        || expression instanceof LambdaExpression
        || (expression instanceof Name name && name.resolveTypeBinding() == null));
  }

  static @Nullable Expr number(@Nullable Object constant) {
    if (constant instanceof Boolean truth) {
      return truth ? Expr.Constant.ONE : Expr.Constant.ZERO;
    }
    if (constant instanceof Character character) {
      return new Expr.Constant(character);
    }
    if (constant instanceof Double || constant instanceof Float || constant instanceof String) {
      return Expr.Unknown.VALUE;
    }
    return constant instanceof Number number ? new Expr.Constant(number.longValue()) : null;
  }
}
