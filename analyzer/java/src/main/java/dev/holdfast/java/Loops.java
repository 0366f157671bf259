package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.Set;
import org.eclipse.jdt.core.dom.DoStatement;
import org.eclipse.jdt.core.dom.EnhancedForStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ForStatement;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.WhileStatement;
import org.jspecify.annotations.Nullable;

/** Lowers loops. */
final class Loops {
  private final FunctionWriter function;

  Loops(FunctionWriter function) {
    this.function = function;
  }

  static boolean isLoop(Statement statement) {
    return statement instanceof WhileStatement
        || statement instanceof DoStatement
        || statement instanceof ForStatement
        || statement instanceof EnhancedForStatement;
  }

  /** Lowers the statement if it is a loop. */
  void lower(Statement statement, Set<String> names) {
    if (statement instanceof WhileStatement loop) {
      whileLoop(loop, names);
    } else if (statement instanceof DoStatement loop) {
      doLoop(loop, names);
    } else if (statement instanceof ForStatement loop) {
      forLoop(loop, names);
    } else if (statement instanceof EnhancedForStatement loop) {
      forEachLoop(loop, names);
    }
  }

  private void whileLoop(WhileStatement loop, Set<String> names) {
    Parts parts = parts(loop);
    function.flow().placeHead(parts.head());
    test(loop.getExpression(), parts);
    body(loop.getBody(), new Exits.Loop(names, parts.end(), parts.head()));
    function.flow().goTo(parts.head());
    function.flow().place(parts.end());
  }

  private void doLoop(DoStatement loop, Set<String> names) {
    Parts parts = parts(loop);
    function.flow().placeHead(parts.body());
    body(loop.getBody(), new Exits.Loop(names, parts.end(), parts.head()));
    function.flow().place(parts.head());
    Flow.Labels labels = new Flow.Labels(parts.body(), parts.end());
    function.expressions().conditions().branch(loop.getExpression(), labels);
    function.flow().place(parts.end());
  }

  private void forLoop(ForStatement loop, Set<String> names) {
    Trees.expressions(loop.initializers()).forEach(function.expressions()::value);
    Parts parts = parts(loop);
    int update = function.flow().label(function.line(loop));
    function.flow().placeHead(parts.head());
    test(loop.getExpression(), parts);
    body(loop.getBody(), new Exits.Loop(names, parts.end(), update));
    function.flow().place(update);
    Trees.expressions(loop.updaters()).forEach(function.expressions()::value);
    function.flow().goTo(parts.head());
    function.flow().place(parts.end());
  }

  /** Each element is one of the collection that cannot be told from the others. */
  private void forEachLoop(EnhancedForStatement loop, Set<String> names) {
    AccessPath collection = function.expressions().pathOf(loop.getExpression());
    Parts parts = parts(loop);
    function.flow().placeHead(parts.head());
    Flow.Labels labels = new Flow.Labels(parts.body(), parts.end());
    function.flow().branch(Expr.Unknown.VALUE, labels, function.line(loop), function.column(loop));
    function.flow().place(parts.body());
    SingleVariableDeclaration variable = loop.getParameter();
    AccessPath local =
        function.variables().local(variable.getName().getIdentifier(), variable.resolveBinding());
    Expr element = new Expr.Path(collection.then(AccessPath.Element.UNKNOWN));
    function.assign(local, element, variable);
    body(loop.getBody(), new Exits.Loop(names, parts.end(), parts.head()));
    function.flow().goTo(parts.head());
    function.flow().place(parts.end());
  }

  private void test(@Nullable Expression condition, Parts parts) {
    if (condition != null) {
      Flow.Labels labels = new Flow.Labels(parts.body(), parts.end());
      function.expressions().conditions().branch(condition, labels);
    } else {
      function.flow().goTo(parts.body());
    }
    function.flow().place(parts.body());
  }

  private void body(Statement body, Exits.Loop scope) {
    function.exits().enter(scope);
    function.statements().statement(body);
    function.exits().leave();
  }

  /** The labels of a loop: where its condition is evaluated, its body, and what is behind it. */
  private record Parts(int head, int body, int end) {}

  private Parts parts(Statement loop) {
    int line = function.line(loop);
    Flow flow = function.flow();
    return new Parts(flow.label(line), flow.label(line), flow.label(line));
  }
}
