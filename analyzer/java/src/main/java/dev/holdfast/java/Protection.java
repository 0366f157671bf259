package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CatchClause;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.TryStatement;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.UnionType;
import org.eclipse.jdt.core.dom.VariableDeclarationExpression;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.jspecify.annotations.Nullable;

/** Lowers what holds for the length of a block: monitors, resources, handlers, finally. */
final class Protection {
  private final FunctionWriter function;

  Protection(FunctionWriter function) {
    this.function = function;
  }

  /** The body, to the end of the whole, runs with the monitor held; every way out leaves it. */
  void holding(Expr lock, ASTNode at, ASTNode whole, Runnable body) {
    function.monitor(Node.Monitor.Action.ENTER, lock, at);
    int end = function.unit().file().endLine(whole);
    Exits.Cleanup exit =
        new Exits.Cleanup(
            Exits.Weight.IF_CAUGHT,
            () -> function.flow().add(new Node.Monitor(Node.Monitor.Action.EXIT, lock, end, 0)));
    function.exits().enter(exit);
    body.run();
    function.exits().leave(exit, end);
  }

  void attempt(TryStatement attempt) {
    if (attempt.getFinally() == null) {
      handled(attempt);
      return;
    }
    Exits.Cleanup last =
        new Exits.Cleanup(
            Exits.Weight.ALWAYS, () -> function.statements().statement(attempt.getFinally()));
    function.exits().enter(last);
    handled(attempt);
    function.exits().leave(last, function.line(attempt.getFinally()));
  }

  private void handled(TryStatement attempt) {
    List<CatchClause> clauses = Trees.list(attempt.catchClauses(), CatchClause.class);
    List<Expression> resources = Trees.expressions(attempt.resources());
    if (clauses.isEmpty()) {
      withResources(attempt, resources);
      return;
    }
    List<Exits.Clause> handlers = new ArrayList<>();
    for (CatchClause clause : clauses) {
      int label = function.flow().label(function.line(clause));
      handlers.add(new Exits.Clause(types(clause.getException().getType()), label));
    }
    function.exits().enter(new Exits.Handlers(handlers));
    withResources(attempt, resources);
    function.exits().leave();
    reachAll(handlers, attempt);
    int end = function.flow().label(function.unit().file().endLine(attempt));
    function.flow().goTo(end);
    for (int i = 0; i < handlers.size(); i++) {
      function.flow().place(handlers.get(i).label());
      handler(clauses.get(i));
      function.flow().goTo(end);
    }
    function.flow().place(end);
  }

  /** A handler that no call was seen to lead to is assumed to run after the whole block. */
  private void reachAll(List<Exits.Clause> handlers, TryStatement attempt) {
    for (Exits.Clause handler : handlers) {
      if (function.flow().isOpen() && !function.flow().isReached(handler.label())) {
        function.flow().maybeGoTo(handler.label(), function.line(attempt), 0);
      }
    }
  }

  private static List<@Nullable ITypeBinding> types(Type caught) {
    List<@Nullable ITypeBinding> found = new ArrayList<>();
    if (caught instanceof UnionType union) {
      Trees.list(union.types(), Type.class).forEach(each -> found.add(each.resolveBinding()));
    } else {
      found.add(caught.resolveBinding());
    }
    return found;
  }

  private void handler(CatchClause clause) {
    SingleVariableDeclaration exception = clause.getException();
    function.variables().local(exception.getName().getIdentifier(), exception.resolveBinding());
    function.statements().statement(clause.getBody());
  }

  private void withResources(TryStatement attempt, List<Expression> left) {
    if (left.isEmpty()) {
      function.statements().statement(attempt.getBody());
      return;
    }
    Expression resource = left.get(0);
    List<Expression> more = left.subList(1, left.size());
    function.expressions().value(resource);
    AccessPath path = resourcePath(resource);
    ITypeBinding type = resourceType(resource);
    if (path == null || type == null) {
      withResources(attempt, more);
      return;
    }
    Exits.Cleanup close =
        new Exits.Cleanup(Exits.Weight.IF_CAUGHT, () -> close(path, type, resource));
    function.exits().enter(close);
    withResources(attempt, more);
    function.exits().leave(close, function.line(resource));
  }

  private @Nullable AccessPath resourcePath(Expression resource) {
    if (resource instanceof VariableDeclarationExpression declaration) {
      VariableDeclarationFragment fragment = fragment(declaration);
      return function.variable(fragment.getName().getIdentifier(), fragment.resolveBinding());
    }
    return function.expressions().places().read(resource) instanceof Expr.Path read
        ? read.path()
        : null;
  }

  private static @Nullable ITypeBinding resourceType(Expression resource) {
    return resource instanceof VariableDeclarationExpression declaration
        ? declaration.getType().resolveBinding()
        : resource.resolveTypeBinding();
  }

  private static VariableDeclarationFragment fragment(VariableDeclarationExpression declaration) {
    return Trees.list(declaration.fragments(), VariableDeclarationFragment.class).get(0);
  }

  private void close(AccessPath resource, ITypeBinding type, ASTNode at) {
    IMethodBinding close = function.unit().overriding().find(type, "close");
    if (close != null) {
      Receiver receiver = Receiver.of(type, function.unit().names());
      List<Expr> arguments = List.of(new Expr.Path(resource));
      function.expressions().invocations().call(close, receiver, arguments, at);
    }
  }
}
