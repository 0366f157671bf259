package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.AssertStatement;
import org.eclipse.jdt.core.dom.Block;
import org.eclipse.jdt.core.dom.BreakStatement;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.ConstructorInvocation;
import org.eclipse.jdt.core.dom.ContinueStatement;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.IfStatement;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.LabeledStatement;
import org.eclipse.jdt.core.dom.ReturnStatement;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SuperConstructorInvocation;
import org.eclipse.jdt.core.dom.SwitchStatement;
import org.eclipse.jdt.core.dom.SynchronizedStatement;
import org.eclipse.jdt.core.dom.ThrowStatement;
import org.eclipse.jdt.core.dom.TryStatement;
import org.eclipse.jdt.core.dom.TypeDeclarationStatement;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;
import org.eclipse.jdt.core.dom.VariableDeclarationStatement;
import org.eclipse.jdt.core.dom.YieldStatement;
import org.jspecify.annotations.Nullable;

/** Lowers statements. */
final class Statements {
  private final FunctionWriter function;
  private final Loops loops;
  private final Switches switches;
  private final Protection protection;
  private final Patterns patterns;

  Statements(FunctionWriter function) {
    this.function = function;
    this.loops = new Loops(function);
    this.switches = new Switches(function);
    this.protection = new Protection(function);
    this.patterns = new Patterns(function);
  }

  Switches switches() {
    return switches;
  }

  Protection protection() {
    return protection;
  }

  Patterns patterns() {
    return patterns;
  }

  void statements(List<?> raw) {
    Trees.list(raw, Statement.class).forEach(this::statement);
  }

  void statement(@Nullable Statement statement) {
    if (statement instanceof Block block) {
      statements(block.statements());
    } else if (statement instanceof ExpressionStatement expression) {
      function.expressions().value(expression.getExpression());
    } else if (statement instanceof VariableDeclarationStatement declaration) {
      declare(declaration.fragments());
    } else if (statement instanceof IfStatement choice) {
      choose(choice);
    } else if (statement instanceof TypeDeclarationStatement declaration) {
      function.unit().localClass(declaration.getDeclaration(), function);
    } else if (statement instanceof LabeledStatement labelled) {
      labelled(labelled);
    } else if (statement != null && !jump(statement) && !structured(statement)) {
      loops.lower(statement, Set.of());
    }
  }

  private boolean jump(Statement statement) {
    int line = function.line(statement);
    if (statement instanceof ReturnStatement end) {
      returnWith(end);
    } else if (statement instanceof BreakStatement end) {
      function.exits().breakOut(name(end.getLabel()), line);
    } else if (statement instanceof ContinueStatement end) {
      function.exits().continueWith(name(end.getLabel()), line);
    } else if (statement instanceof ThrowStatement end) {
      raise(end);
    } else if (statement instanceof YieldStatement end) {
      Expr value = function.expressions().value(end.getExpression());
      function.exits().yieldValue(value, line, function.column(end));
    } else {
      return false;
    }
    return true;
  }

  private boolean structured(Statement statement) {
    if (statement instanceof TryStatement attempt) {
      protection.attempt(attempt);
    } else if (statement instanceof SynchronizedStatement block) {
      Expr lock = function.expressions().value(block.getExpression());
      protection.holding(lock, block, block, () -> statement(block.getBody()));
    } else if (statement instanceof SwitchStatement choice) {
      switches.statement(choice, Set.of());
    } else if (statement instanceof AssertStatement check) {
      check(check);
    } else if (statement instanceof ConstructorInvocation call) {
      constructor(call.resolveConstructorBinding(), call.arguments(), call);
    } else if (statement instanceof SuperConstructorInvocation call) {
      constructor(call.resolveConstructorBinding(), call.arguments(), call);
    } else {
      return false;
    }
    return true;
  }

  private static @Nullable String name(@Nullable SimpleName label) {
    return label == null ? null : label.getIdentifier();
  }

  void declare(List<?> fragments) {
    for (VariableDeclarationFragment fragment :
        Trees.list(fragments, VariableDeclarationFragment.class)) {
      declare(fragment);
    }
  }

  private void declare(VariableDeclarationFragment fragment) {
    String name = fragment.getName().getIdentifier();
    IVariableBinding binding = fragment.resolveBinding();
    Expression initial = fragment.getInitializer();
    if (initial == null) {
      function.variables().local(name, binding);
      return;
    }
    Expr value = function.expressions().value(initial);
    function.assign(function.variables().local(name, binding), value, fragment);
    List<AccessPath.Selector> fields = function.fieldsOfThis(value);
    if (fields != null && binding != null && binding.isEffectivelyFinal()) {
      function.variables().alwaysIs(name, binding, fields);
    }
  }

  private void choose(IfStatement choice) {
    Flow flow = function.flow();
    int line = function.line(choice);
    Flow.Labels labels = new Flow.Labels(flow.label(line), flow.label(line));
    function.expressions().conditions().branch(choice.getExpression(), labels);
    flow.place(labels.ifTrue());
    statement(choice.getThenStatement());
    if (choice.getElseStatement() == null) {
      flow.place(labels.ifFalse());
      return;
    }
    int end = flow.label(line);
    flow.goTo(end);
    flow.place(labels.ifFalse());
    statement(choice.getElseStatement());
    flow.place(end);
  }

  private void labelled(LabeledStatement statement) {
    Set<String> names = new HashSet<>();
    Statement body = statement;
    while (body instanceof LabeledStatement labelled) {
      names.add(labelled.getLabel().getIdentifier());
      body = labelled.getBody();
    }
    if (Loops.isLoop(body)) {
      loops.lower(body, names);
    } else if (body instanceof SwitchStatement choice) {
      switches.statement(choice, names);
    } else {
      int end = function.flow().label(function.line(statement));
      function.exits().enter(new Exits.Labelled(names, end));
      statement(body);
      function.exits().leave();
      function.flow().place(end);
    }
  }

  private void returnWith(ReturnStatement end) {
    if (end.getExpression() == null) {
      leave(null, end);
    } else if (function.exits().hasCleanups()) {
      leave(keptOverCleanups(function.expressions().value(end.getExpression()), end), end);
    } else {
      answer(end.getExpression(), end);
    }
  }

  /** What is run between the return and the end changes nothing of what is returned. */
  private Expr keptOverCleanups(Expr value, ReturnStatement end) {
    if (!(value instanceof Expr.Path)) {
      return value;
    }
    AccessPath kept = function.variables().temporary("return");
    function.assign(kept, value, end);
    return new Expr.Path(kept);
  }

  /** Two ends rather than one for a choice: what each answer means is not lost where they meet. */
  private void answer(Expression returned, ReturnStatement end) {
    Expression value = Trees.withoutParentheses(returned);
    if (value.resolveConstantExpressionValue() != null) {
      leave(function.expressions().value(value), end);
    } else if (value instanceof ConditionalExpression choice) {
      either(
          choice.getExpression(),
          () -> answer(choice.getThenExpression(), end),
          () -> answer(choice.getElseExpression(), end));
    } else if (value instanceof InfixExpression infix && Conditions.isLogical(infix)) {
      either(infix, () -> leave(Expr.Constant.ONE, end), () -> leave(Expr.Constant.ZERO, end));
    } else {
      leave(function.expressions().value(value), end);
    }
  }

  private void either(Expression condition, Runnable then, Runnable otherwise) {
    Flow.Labels labels = function.expressions().conditions().labels(condition);
    function.expressions().conditions().branch(condition, labels);
    function.flow().place(labels.ifTrue());
    then.run();
    function.flow().place(labels.ifFalse());
    otherwise.run();
  }

  private void leave(@Nullable Expr value, ReturnStatement end) {
    function.exits().returnWith(value, function.line(end), function.column(end));
  }

  private void raise(ThrowStatement end) {
    function.expressions().value(end.getExpression());
    ITypeBinding type = end.getExpression().resolveTypeBinding();
    function.exits().raise(type == null ? List.of() : List.of(type), function.line(end));
  }

  /**
   * What an assertion evaluates happens, but nothing hangs on it: an engine learns from a condition
   * with one way on only what assertions are there to tell it. One that assigns something asks
   * whether assertions are on, which is no concern of those who run the code without.
   */
  private void check(AssertStatement check) {
    if (!Trees.assigns(check.getExpression())) {
      check(check.getExpression());
    }
  }

  /** Of conditions that all hold, each does. */
  private void check(Expression condition) {
    Expression asked = Trees.withoutParentheses(condition);
    if (asked instanceof InfixExpression both
        && both.getOperator() == InfixExpression.Operator.CONDITIONAL_AND) {
      check(both.getLeftOperand());
      check(both.getRightOperand());
      Trees.expressions(both.extendedOperands()).forEach(this::check);
      return;
    }
    int end = function.flow().label(function.line(asked));
    function.expressions().conditions().branch(asked, new Flow.Labels(end, end));
    function.flow().place(end);
  }

  private void constructor(@Nullable IMethodBinding constructor, List<?> raw, Statement at) {
    List<Expr> arguments = new ArrayList<>();
    arguments.add(new Expr.Path(function.self()));
    arguments.addAll(function.expressions().values(Trees.expressions(raw)));
    if (constructor != null) {
      function.expressions().invocations().bound(constructor, arguments, at);
    }
  }

  /** Ends the function if control can come to the end of its body. */
  void end(int line) {
    if (function.flow().isOpen()) {
      function.flow().end(new Node.Return(null, line, 0));
    }
  }
}
