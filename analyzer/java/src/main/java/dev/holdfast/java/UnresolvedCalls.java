package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.SimpleName;
import org.jspecify.annotations.Nullable;

/** Lowers calls of methods that the compiler did not find: by the names that the source has. */
final class UnresolvedCalls {
  private final FunctionWriter function;
  private final Invocations invocations;

  UnresolvedCalls(FunctionWriter function, Invocations invocations) {
    this.function = function;
    this.invocations = invocations;
  }

  /** The method of the program that has the name and number of parameters, or null. */
  @Nullable IMethodBinding find(MethodInvocation call) {
    String name = call.getName().getIdentifier();
    int parameters = call.arguments().size();
    if (call.getExpression() == null) {
      return ByName.method(function.owner(), name, parameters);
    }
    return ByName.method(typeOf(call.getExpression()), name, parameters);
  }

  private @Nullable ITypeBinding typeOf(Expression receiver) {
    ITypeBinding type = receiver.resolveTypeBinding();
    if (type == null
        && receiver instanceof SimpleName name
        && !function.knows(name.getIdentifier())) {
      IVariableBinding field = ByName.field(function.owner(), name.getIdentifier());
      return field == null ? null : field.getType();
    }
    return type;
  }

  /**
   * A call by name: {@code f} alone for an unqualified one, as in C, so that a contract for a C
   * function of that name is found.
   */
  Expr call(MethodInvocation call) {
    Expression receiver = call.getExpression();
    List<Expr> arguments = new ArrayList<>();
    String type = "";
    if (receiver instanceof SimpleName name && isUnknownType(name)) {
      type = name.getIdentifier();
    } else if (receiver != null) {
      type = function.unit().names().of(receiver.resolveTypeBinding());
      Expr value = function.expressions().value(receiver);
      boolean isType =
          receiver instanceof Name name && name.resolveBinding() instanceof ITypeBinding;
      if (!isType) {
        arguments.add(value);
      }
    }
    List<Expression> written = Trees.expressions(call.arguments());
    arguments.addAll(function.expressions().values(written));
    String name = call.getName().getIdentifier();
    if (receiver == null) {
      return named(name, arguments, call.getName());
    }
    List<ITypeBinding> types =
        written.stream().map(Expression::resolveTypeBinding).filter(Objects::nonNull).toList();
    return named(Keys.unresolved(type, name, types), arguments, call.getName());
  }

  private static boolean isUnknownType(SimpleName name) {
    return name.resolveBinding() == null && Character.isUpperCase(name.getIdentifier().charAt(0));
  }

  Expr named(String key, List<Expr> arguments, ASTNode at) {
    AccessPath result = function.callBound(key, arguments, at);
    invocations.mayThrowAnything(Expr.Unknown.VALUE, Set.of(), at);
    return new Expr.Path(result);
  }
}
