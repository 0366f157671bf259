package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CaseDefaultExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ExpressionStatement;
import org.eclipse.jdt.core.dom.GuardedPattern;
import org.eclipse.jdt.core.dom.Pattern;
import org.eclipse.jdt.core.dom.Statement;
import org.eclipse.jdt.core.dom.SwitchCase;
import org.eclipse.jdt.core.dom.SwitchExpression;
import org.eclipse.jdt.core.dom.SwitchStatement;

/** Lowers switch statements and expressions, of either style, with constants or patterns. */
final class Switches {
  /** One label of a switch and where it leads; no label for {@code default}. */
  private record Case(Expression written, int target) {}

  private final FunctionWriter function;

  Switches(FunctionWriter function) {
    this.function = function;
  }

  void statement(SwitchStatement choice, Set<String> names) {
    int end = function.flow().label(function.line(choice));
    function.exits().enter(new Exits.Choice(names, end));
    List<Statement> statements = Trees.list(choice.statements(), Statement.class);
    lower(choice.getExpression(), statements, end, end);
    function.exits().leave();
    function.flow().place(end);
  }

  Expr value(SwitchExpression choice) {
    int end = function.flow().label(function.line(choice));
    AccessPath result = function.variables().temporary("switch");
    function.exits().enter(new Exits.Value(result, end));
    List<Statement> statements = Trees.list(choice.statements(), Statement.class);
    lower(choice.getExpression(), statements, end, EXHAUSTIVE);
    function.exits().leave();
    function.flow().place(end);
    return new Expr.Path(result);
  }

  /** Some case is always taken. */
  private static final int EXHAUSTIVE = -1;

  private void lower(Expression scrutinee, List<Statement> statements, int end, int withoutMatch) {
    Expr value = function.expressions().value(scrutinee);
    List<Case> cases = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    int otherwise = withoutMatch;
    for (Statement statement : statements) {
      if (statement instanceof SwitchCase label) {
        int target = function.flow().label(function.line(label));
        targets.add(target);
        Trees.expressions(label.expressions()).forEach(e -> cases.add(new Case(e, target)));
        otherwise = isDefault(label) ? target : otherwise;
      }
    }
    cases.removeIf(each -> each.written() instanceof CaseDefaultExpression);
    boolean patterns = cases.stream().anyMatch(each -> each.written() instanceof Pattern);
    if (targets.isEmpty()) {
      function.flow().goTo(end);
      return;
    }
    // A switch over patterns has to be exhaustive: the last case takes what is left.
    boolean lastTakesRest = otherwise == EXHAUSTIVE || (patterns && otherwise == end);
    int rest = lastTakesRest ? targets.get(targets.size() - 1) : otherwise;
    if (patterns) {
      test(value, cases, rest);
    } else {
      dispatch(value, cases, rest, scrutinee);
    }
    bodies(statements, targets, end);
  }

  private static boolean isDefault(SwitchCase label) {
    return label.isDefault()
        || Trees.expressions(label.expressions()).stream()
            .anyMatch(CaseDefaultExpression.class::isInstance);
  }

  private void dispatch(Expr value, List<Case> cases, int rest, ASTNode at) {
    if (cases.isEmpty()) {
      function.flow().goTo(rest);
      return;
    }
    List<Expr> constants = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (Case each : cases) {
      constants.add(function.expressions().value(each.written()));
      labels.add(each.target());
    }
    labels.add(rest);
    Node.Switch choice =
        new Node.Switch(value, List.copyOf(constants), function.line(at), function.column(at));
    function.flow().choose(choice, labels);
  }

  private void test(Expr value, List<Case> cases, int rest) {
    for (Case each : cases) {
      Expression written = each.written();
      int line = function.line(written);
      int matched = function.flow().label(line);
      int next = function.flow().label(line);
      function
          .flow()
          .branch(
              matches(value, written),
              new Flow.Labels(matched, next),
              line,
              function.column(written));
      function.flow().place(matched);
      if (written instanceof Pattern pattern) {
        function.statements().patterns().bind(pattern, value);
      }
      if (written instanceof GuardedPattern guarded) {
        Flow.Labels labels = new Flow.Labels(each.target(), next);
        function.expressions().conditions().branch(guarded.getExpression(), labels);
      }
      function.flow().goTo(each.target());
      function.flow().place(next);
    }
    function.flow().goTo(rest);
  }

  private Expr matches(Expr value, Expression written) {
    if (written instanceof Pattern || value instanceof Expr.Unknown) {
      return Expr.Unknown.VALUE;
    }
    Expr constant = function.expressions().value(written);
    return constant instanceof Expr.Unknown
        ? constant
        : new Expr.Binary(Expr.BinaryOperator.EQUAL, value, constant);
  }

  private void bodies(List<Statement> statements, List<Integer> targets, int end) {
    int next = 0;
    boolean rule = false;
    for (Statement statement : statements) {
      if (statement instanceof SwitchCase label) {
        if (rule) {
          function.flow().goTo(end);
        }
        function.flow().place(targets.get(next++));
        rule = label.isSwitchLabeledRule();
      } else if (rule && statement instanceof ExpressionStatement only) {
        ruleValue(only);
      } else {
        function.statements().statement(statement);
      }
    }
    function.flow().goTo(end);
  }

  private void ruleValue(ExpressionStatement only) {
    Expr value = function.expressions().value(only.getExpression());
    if (function.exits().isValueExpected()) {
      function.exits().yieldValue(value, function.line(only), function.column(only));
    }
  }
}
