package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.SuperMethodInvocation;
import org.jspecify.annotations.Nullable;

/**
 * Lowers calls and object creations.
 *
 * <p>Inside of a try block, a call may end in an exception. A declared exception is the failure
 * that the program expects: the call has had no effect then. Any other comes after the effect.
 * Native methods, C functions in truth, throw none.
 */
final class Invocations {
  private final FunctionWriter function;
  private final UnresolvedCalls unresolved;

  Invocations(FunctionWriter function) {
    this.function = function;
    this.unresolved = new UnresolvedCalls(function, this);
  }

  Expr method(MethodInvocation call) {
    IMethodBinding method = call.resolveMethodBinding();
    if (method == null) {
      method = unresolved.find(call);
    }
    if (method == null) {
      return unresolved.call(call);
    }
    List<Expr> arguments = new ArrayList<>();
    Expression receiver = call.getExpression();
    if (Modifier.isStatic(method.getModifiers())) {
      evaluateUnlessType(receiver);
    } else if (receiver == null) {
      arguments.add(function.expressions().places().implicitReceiver(method));
    } else {
      arguments.add(function.expressions().value(receiver));
    }
    arguments.addAll(function.expressions().values(Trees.expressions(call.arguments())));
    return new Expr.Path(call(method, receiver(method, receiver), arguments, call.getName()));
  }

  private Receiver receiver(IMethodBinding method, @Nullable Expression receiver) {
    if (receiver != null) {
      return Receiver.of(receiver.resolveTypeBinding(), function.unit().names());
    }
    ITypeBinding declaring = method.getDeclaringClass();
    for (ClassScope scope = function.owner(); scope != null; scope = scope.outer()) {
      if (declaring != null && scope.isA(declaring, function.unit().names())) {
        return new Receiver(scope.name(), List.of());
      }
    }
    return Receiver.UNKNOWN;
  }

  private void evaluateUnlessType(@Nullable Expression receiver) {
    boolean type = receiver instanceof Name name && name.resolveBinding() instanceof ITypeBinding;
    if (receiver != null && !type) {
      function.expressions().value(receiver);
    }
  }

  Expr superMethod(SuperMethodInvocation call) {
    IMethodBinding method = call.resolveMethodBinding();
    List<Expr> arguments = new ArrayList<>();
    arguments.add(new Expr.Path(function.self()));
    arguments.addAll(function.expressions().values(Trees.expressions(call.arguments())));
    if (method == null) {
      return unresolved.named("super#" + call.getName().getIdentifier(), arguments, call);
    }
    return new Expr.Path(bound(method, arguments, call.getName()));
  }

  /** Calls a method: bound at compile time if it can only be this one. */
  AccessPath call(IMethodBinding method, Receiver receiver, List<Expr> arguments, ASTNode at) {
    if (!Overriding.isVirtual(method)) {
      return bound(method, arguments, at);
    }
    Set<Integer> failed = mayFail(method, at);
    String key = function.unit().keys().of(method);
    function.unit().collector().called(key, method);
    AccessPath result = function.callVirtual(key, receiver, arguments, at);
    mayThrow(method, result, failed, at);
    return result;
  }

  /** Calls exactly this method. */
  AccessPath bound(IMethodBinding method, List<Expr> arguments, ASTNode at) {
    Set<Integer> failed = mayFail(method, at);
    AccessPath result = function.callBound(function.unit().keys().of(method), arguments, at);
    mayThrow(method, result, failed, at);
    return result;
  }

  private Set<Integer> mayFail(IMethodBinding method, ASTNode at) {
    Set<Integer> landings = function.exits().landingsOfCall(List.of(method.getExceptionTypes()));
    landings.forEach(label -> maybeGoTo(label, at));
    return landings;
  }

  private void mayThrow(IMethodBinding method, AccessPath result, Set<Integer> known, ASTNode at) {
    if (function.exits().areWatched()
        && !function.unit().collector().bindings().changesLocks(method)
        && !Modifier.isNative(method.getModifiers())
        && result.root() instanceof AccessPath.Result call) {
      Expr thrown = new Expr.Path(AccessPath.thrown(call.node()));
      mayThrowAnything(thrown, known, at);
    }
  }

  /** Whatever is called here may throw anything, and does if the condition is true. */
  void mayThrowAnything(Expr thrownIf, Set<Integer> known, ASTNode at) {
    if (!function.exits().areWatched()) {
      return;
    }
    List<ITypeBinding> thrown = function.unit().collector().bindings().unchecked(at.getAST());
    List<Integer> labels =
        function.exits().landingsOfCall(thrown).stream()
            .filter(label -> !known.contains(label))
            .toList();
    function.flow().goToAnyIf(thrownIf, labels, function.line(at), function.column(at));
  }

  private void maybeGoTo(int label, ASTNode at) {
    function.flow().maybeGoTo(label, function.line(at), function.column(at));
  }

  Expr creation(ClassInstanceCreation creation) {
    if (creation.getExpression() != null) {
      function.expressions().value(creation.getExpression());
    }
    List<Expr> arguments = function.expressions().values(Trees.expressions(creation.arguments()));
    AccessPath object =
        constructed(
            creation.resolveConstructorBinding(),
            arguments,
            creation.getAnonymousClassDeclaration(),
            creation);
    return new Expr.Path(object);
  }

  /** Makes an object of a class that may have a body of its own. */
  AccessPath constructed(
      @Nullable IMethodBinding constructor,
      List<Expr> arguments,
      @Nullable AnonymousClassDeclaration body,
      ASTNode at) {
    if (body == null) {
      return construct(constructor, arguments, at);
    }
    IMethodBinding inherited = constructor == null ? null : superConstructor(constructor);
    AccessPath object = construct(inherited, arguments, at);
    String initialiser = function.unit().anonymousClass(body, function);
    if (initialiser != null) {
      function.callBound(initialiser, List.of(new Expr.Path(object)), at);
    }
    return object;
  }

  /**
   * Calls a constructor. The new object is what the call returns, and also its argument 0.
   *
   * @param constructor the constructor, or null for one that does nothing of interest
   */
  AccessPath construct(@Nullable IMethodBinding constructor, List<Expr> arguments, ASTNode at) {
    if (constructor == null) {
      String origin = "new@" + function.line(at) + ":" + function.column(at);
      return AccessPath.of(new AccessPath.Opaque(origin));
    }
    Set<Integer> failed = mayFail(constructor, at);
    List<Expr> all = new ArrayList<>();
    all.add(new Expr.Path(AccessPath.result(function.flow().nextIndex())));
    all.addAll(arguments);
    AccessPath result = function.callBound(function.unit().keys().of(constructor), all, at);
    mayThrow(constructor, result, failed, at);
    return result;
  }

  /** The constructor that an anonymous class's own one passes its arguments to. */
  private static @Nullable IMethodBinding superConstructor(IMethodBinding anonymous) {
    ITypeBinding type = anonymous.getDeclaringClass().getSuperclass();
    if (type == null) {
      return null;
    }
    List<ITypeBinding> wanted = erased(anonymous);
    IMethodBinding sameCount = null;
    for (IMethodBinding method : type.getDeclaredMethods()) {
      if (!method.isConstructor()) {
        continue;
      }
      List<ITypeBinding> found = erased(method);
      if (found.equals(wanted)) {
        return method;
      }
      sameCount = found.size() == wanted.size() && sameCount == null ? method : sameCount;
    }
    return sameCount;
  }

  private static List<ITypeBinding> erased(IMethodBinding method) {
    return Arrays.stream(method.getParameterTypes()).map(ITypeBinding::getErasure).toList();
  }
}
