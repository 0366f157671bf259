package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.CreationReference;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionMethodReference;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.MethodReference;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.SuperMethodReference;
import org.eclipse.jdt.core.dom.ThisExpression;
import org.eclipse.jdt.core.dom.VariableDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * Lowers lambdas and method references to functions of their own.
 *
 * <p>Parameter 0 of such a function is the functional object, so that its parameters are those of
 * the interface method that it implements.
 */
final class FunctionValues {
  /** The field of a method reference that holds the receiver evaluated when it was made. */
  private static final String RECEIVER = "receiver";

  private final FunctionWriter around;

  FunctionValues(FunctionWriter around) {
    this.around = around;
  }

  Expr lambda(LambdaExpression lambda) {
    return function(lambda, id -> write(lambda, id));
  }

  Expr reference(MethodReference reference) {
    if (reference instanceof ExpressionMethodReference bound
        && !isType(bound.getExpression())
        && !isPlain(bound.getExpression())) {
      around.expressions().value(bound.getExpression());
    }
    return function(reference, id -> write(reference, id));
  }

  /** Writes the function later and once, however often the way out of a block copies it. */
  private Expr function(Expression value, java.util.function.Consumer<String> write) {
    UnitReader unit = around.unit();
    String id = unit.functionValues().get(value);
    if (id == null) {
      String made = around.nextInnerId();
      unit.functionValues().put(value, made);
      ITypeBinding type = value.resolveTypeBinding();
      if (type != null) {
        unit.collector().functionalObject(made, type);
      }
      unit.later(() -> write.accept(made));
      id = made;
    }
    return new Expr.FunctionAddress(id, List.of(id));
  }

  private void write(LambdaExpression lambda, String id) {
    FunctionWriter writer = FunctionWriter.ofLambda(around, id);
    writer.flow().add(new Node.Pass(around.line(lambda), around.column(lambda)));
    List<Function.Parameter> parameters = new ArrayList<>();
    parameters.add(functionalObject(lambda));
    for (VariableDeclaration parameter :
        Trees.list(lambda.parameters(), VariableDeclaration.class)) {
      IVariableBinding binding = parameter.resolveBinding();
      String name = parameter.getName().getIdentifier();
      writer.variables().parameter(name, binding, parameters.size());
      String type = binding == null ? "" : around.unit().names().of(binding.getType());
      List<?> modifiers =
          parameter instanceof SingleVariableDeclaration full ? full.modifiers() : List.of();
      parameters.add(
          new Function.Parameter(name, type, around.unit().annotations().read(modifiers)));
    }
    ASTNode body = lambda.getBody();
    if (body instanceof Block block) {
      writer.statements().statement(block);
    } else if (body instanceof Expression expression) {
      Expr value = writer.expressions().value(expression);
      writer.flow().end(new Node.Return(value, around.line(expression), around.column(expression)));
    }
    finish(writer, lambda, "lambda", parameters);
  }

  private Function.Parameter functionalObject(Expression value) {
    String type = around.unit().names().of(value.resolveTypeBinding());
    return new Function.Parameter("this", type, List.of());
  }

  private void finish(
      FunctionWriter writer, ASTNode at, String what, List<Function.Parameter> parameters) {
    int endLine = around.unit().file().endLine(at);
    writer.statements().end(endLine);
    PendingFunction.Head head =
        new PendingFunction.Head(
            writer.id(),
            what + " in " + around.displayName(),
            writer.id(),
            new PendingFunction.Extent(around.unit().file().path(), around.line(at), endLine),
            new PendingFunction.Signature(parameters, List.of()));
    around.unit().finish(head, writer);
  }

  private void write(MethodReference reference, String id) {
    FunctionWriter writer = FunctionWriter.ofLambda(around, id);
    writer.flow().add(new Node.Pass(around.line(reference), around.column(reference)));
    List<Function.Parameter> parameters = new ArrayList<>();
    parameters.add(functionalObject(reference));
    ITypeBinding type = reference.resolveTypeBinding();
    IMethodBinding implemented = type == null ? null : type.getFunctionalInterfaceMethod();
    if (implemented != null) {
      for (ITypeBinding parameter : implemented.getParameterTypes()) {
        String name = "argument" + parameters.size();
        parameters.add(
            new Function.Parameter(name, around.unit().names().of(parameter), List.of()));
      }
    }
    IMethodBinding method = reference.resolveMethodBinding();
    if (method != null) {
      AccessPath result = call(reference, method, writer, parameters.size());
      Expr value = new Expr.Path(result);
      writer.flow().end(new Node.Return(value, around.line(reference), around.column(reference)));
    }
    finish(writer, reference, "reference to " + name(reference, method), parameters);
  }

  private String name(MethodReference reference, @Nullable IMethodBinding method) {
    return method == null ? reference.toString() : method.getName();
  }

  private AccessPath call(
      MethodReference reference, IMethodBinding method, FunctionWriter writer, int parameters) {
    List<Expr> arguments = new ArrayList<>();
    int next = 1;
    Invocations invocations = writer.expressions().invocations();
    if (!Modifier.isStatic(method.getModifiers()) && !method.isConstructor()) {
      AccessPath receiver = boundReceiver(reference, writer);
      if (receiver == null) {
        receiver = AccessPath.parameter(next++);
      }
      arguments.add(new Expr.Path(receiver));
    }
    for (; next < parameters; next++) {
      arguments.add(new Expr.Path(AccessPath.parameter(next)));
    }
    if (reference instanceof CreationReference) {
      return invocations.construct(method, arguments, reference);
    }
    if (reference instanceof SuperMethodReference) {
      return invocations.bound(method, arguments, reference);
    }
    return invocations.call(method, receiver(reference, method), arguments, reference);
  }

  private Receiver receiver(MethodReference reference, IMethodBinding method) {
    ITypeBinding type =
        reference instanceof ExpressionMethodReference bound
            ? bound.getExpression().resolveTypeBinding()
            : method.getDeclaringClass();
    return Receiver.of(type, around.unit().names());
  }

  /** The receiver that the reference has captured, or null if it takes it as its first argument. */
  private @Nullable AccessPath boundReceiver(MethodReference reference, FunctionWriter writer) {
    if (reference instanceof SuperMethodReference) {
      return writer.self();
    }
    if (!(reference instanceof ExpressionMethodReference bound) || isType(bound.getExpression())) {
      return null;
    }
    Expression receiver = bound.getExpression();
    if (isPlain(receiver)) {
      return writer.expressions().pathOf(receiver);
    }
    FieldRef field = new FieldRef(writer.id(), RECEIVER);
    ITypeBinding type = receiver.resolveTypeBinding();
    if (type != null) {
      around.unit().type(field.contractKey(), type);
    }
    return AccessPath.parameter(0).field(field);
  }

  private static boolean isType(Expression expression) {
    return expression instanceof Name name && name.resolveBinding() instanceof ITypeBinding;
  }

  private static boolean isPlain(Expression expression) {
    return expression instanceof Name
        || expression instanceof ThisExpression
        || (expression instanceof FieldAccess access && isPlain(access.getExpression()));
  }
}
