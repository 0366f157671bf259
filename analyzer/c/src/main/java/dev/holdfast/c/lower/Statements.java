package dev.holdfast.c.lower;

import dev.holdfast.c.text.Marks;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import org.eclipse.cdt.core.dom.ast.IASTBreakStatement;
import org.eclipse.cdt.core.dom.ast.IASTCaseStatement;
import org.eclipse.cdt.core.dom.ast.IASTCompoundStatement;
import org.eclipse.cdt.core.dom.ast.IASTConditionalExpression;
import org.eclipse.cdt.core.dom.ast.IASTContinueStatement;
import org.eclipse.cdt.core.dom.ast.IASTDeclarationStatement;
import org.eclipse.cdt.core.dom.ast.IASTDefaultStatement;
import org.eclipse.cdt.core.dom.ast.IASTDoStatement;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpressionList;
import org.eclipse.cdt.core.dom.ast.IASTExpressionStatement;
import org.eclipse.cdt.core.dom.ast.IASTForStatement;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTGotoStatement;
import org.eclipse.cdt.core.dom.ast.IASTIfStatement;
import org.eclipse.cdt.core.dom.ast.IASTLabelStatement;
import org.eclipse.cdt.core.dom.ast.IASTNullStatement;
import org.eclipse.cdt.core.dom.ast.IASTReturnStatement;
import org.eclipse.cdt.core.dom.ast.IASTStatement;
import org.eclipse.cdt.core.dom.ast.IASTSwitchStatement;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTWhileStatement;
import org.eclipse.cdt.core.dom.ast.gnu.IGNUASTGotoStatement;
import org.jspecify.annotations.Nullable;

/** Lowers statements. */
final class Statements {
  private final FunctionLowering function;
  private final Flow flow;
  private final Scopes scopes;
  private final Source source;
  private final Jumps jumps;

  Statements(FunctionLowering function) {
    this.function = function;
    this.flow = function.flow();
    this.scopes = function.scopes();
    this.source = function.source();
    this.jumps = new Jumps(function);
  }

  /** Lowers a block and the end of its scope. */
  void block(IASTCompoundStatement block) {
    scopes.push(block);
    for (IASTStatement statement : block.getStatements()) {
      lower(statement);
    }
    leave();
  }

  /** Lowers a statement expression; its value is that of its last statement. */
  Value expression(IASTCompoundStatement block) {
    scopes.push(block);
    Value last = Value.UNKNOWN;
    IASTStatement[] statements = block.getStatements();
    for (int i = 0; i < statements.length; i++) {
      if (i == statements.length - 1 && statements[i] instanceof IASTExpressionStatement value) {
        last = function.expressions().value(value.getExpression());
      } else {
        lower(statements[i]);
      }
    }
    leave();
    return last;
  }

  private void leave() {
    if (flow.isReachable()) {
      scopes.innermost().leave();
    }
    scopes.pop();
  }

  private void lower(IASTStatement statement) {
    if (statement instanceof IASTExpressionStatement expression) {
      function.expressions().discard(expression.getExpression());
    } else if (statement instanceof IASTDeclarationStatement declaration) {
      function.declarations().lower(declaration.getDeclaration());
    } else if (statement instanceof IASTIfStatement choice) {
      choice(choice);
    } else if (statement instanceof IASTCompoundStatement block) {
      block(block);
    } else if (statement instanceof IASTReturnStatement end) {
      returns(end);
    } else if (statement instanceof IASTNullStatement) {
      return;
    } else if (!loop(statement) && !jump(statement)) {
      function.lose(statement);
    }
  }

  private boolean loop(IASTStatement statement) {
    if (statement instanceof IASTWhileStatement loop) {
      whileLoop(loop);
    } else if (statement instanceof IASTForStatement loop) {
      forLoop(loop);
    } else if (statement instanceof IASTDoStatement loop) {
      doLoop(loop);
    } else if (statement instanceof IASTSwitchStatement choice) {
      switches(choice);
    } else {
      return false;
    }
    return true;
  }

  private boolean jump(IASTStatement statement) {
    if (statement instanceof IASTGotoStatement jump) {
      jumps.jump(jump);
    } else if (statement instanceof IASTLabelStatement label) {
      flow.enter(jumps.target(label.getName().toString(), source.spot(label)));
      lower(label.getNestedStatement());
    } else if (statement instanceof IGNUASTGotoStatement) {
      jumps.jumpAnywhere(source.spot(statement));
    } else if (statement instanceof IASTBreakStatement) {
      jumps.breakOut();
    } else if (statement instanceof IASTContinueStatement) {
      jumps.continueLoop();
    } else if (statement instanceof IASTCaseStatement label) {
      jumps.label(function.constant(label.getExpression()), source.spot(label));
    } else if (statement instanceof IASTDefaultStatement) {
      jumps.label(null, source.spot(statement));
    } else {
      return false;
    }
    return true;
  }

  private void choice(IASTIfStatement choice) {
    Spot spot = source.spot(choice);
    int positive = flow.target(spot);
    int negative = flow.target(spot);
    IASTExpression condition = choice.getConditionExpression();
    if (condition == null) {
      function.lose(choice);
      return;
    }
    function.conditions().lower(condition, positive, negative);
    flow.continueAt(positive);
    lower(choice.getThenClause());
    IASTStatement otherwise = choice.getElseClause();
    if (otherwise == null) {
      flow.enter(negative);
      return;
    }
    int done = flow.target(spot);
    flow.jump(done);
    flow.continueAt(negative);
    lower(otherwise);
    flow.enter(done);
  }

  private void whileLoop(IASTWhileStatement loop) {
    Marks.Loop macro = source.marks().loops().get(source.offset(loop));
    if (macro != null) {
      macroLoop(loop, macro);
      return;
    }
    Spot spot = source.spot(loop);
    int head = flow.target(spot);
    int body = flow.target(spot);
    int done = flow.target(spot);
    flow.enter(head);
    function.conditions().lower(loop.getCondition(), body, done);
    flow.continueAt(body);
    jumps.enterLoop(head, done);
    lower(loop.getBody());
    jumps.leaveLoop();
    flow.jump(head);
    flow.continueAt(done);
  }

  /** A loop by a macro: its arguments are evaluated once, its cursors get a new value each time. */
  private void macroLoop(IASTWhileStatement loop, Marks.Loop macro) {
    Spot spot = source.spot(loop);
    int head = flow.target(spot);
    int body = flow.target(spot);
    int done = flow.target(spot);
    IASTExpression condition = loop.getCondition();
    IASTExpression[] arguments =
        condition instanceof IASTExpressionList list
            ? list.getExpressions()
            : new IASTExpression[] {condition};
    Value[] values = new Value[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      values[i] = function.expressions().value(arguments[i]);
    }
    flow.enter(head);
    for (int cursor : macro.cursors()) {
      if (cursor < values.length && values[cursor].path() != null) {
        flow.append(
            new Node.Assign(
                function.expressions().pathOf(values[cursor]),
                Expr.Unknown.VALUE,
                spot.line(),
                spot.column()));
      }
    }
    function.conditions().branch(Expr.Unknown.VALUE, spot, body, done);
    flow.continueAt(body);
    jumps.enterLoop(head, done);
    lower(loop.getBody());
    jumps.leaveLoop();
    flow.jump(head);
    flow.continueAt(done);
  }

  private void forLoop(IASTForStatement loop) {
    Spot spot = source.spot(loop);
    scopes.push(null);
    IASTStatement start = loop.getInitializerStatement();
    IASTFunctionCallExpression call = call(start);
    if (call != null && function.guards().opensBlock(call)) {
      guarded(loop, call);
      return;
    }
    lower(start);
    int head = flow.target(spot);
    int body = flow.target(spot);
    int next = flow.target(spot);
    int done = flow.target(spot);
    flow.enter(head);
    if (call != null && LoopCalls.isLoop(call)) {
      LoopCalls.assignCursors(call, function, spot);
      function.conditions().branch(Expr.Unknown.VALUE, spot, body, done);
    } else if (loop.getConditionExpression() == null) {
      flow.jump(body);
    } else {
      function.conditions().lower(loop.getConditionExpression(), body, done);
    }
    flow.continueAt(body);
    jumps.enterLoop(next, done);
    lower(loop.getBody());
    jumps.leaveLoop();
    flow.enter(next);
    if (loop.getIterationExpression() != null) {
      function.expressions().discard(loop.getIterationExpression());
    }
    flow.jump(head);
    flow.continueAt(done);
    scopes.pop();
  }

  /** A block under a guard; {@code break} leaves it, as the kernel's macro is a loop. */
  private void guarded(IASTForStatement loop, IASTFunctionCallExpression call) {
    int done = flow.target(source.spot(loop));
    jumps.enterLoop(done, done);
    scopes.push(loop);
    function.guards().open(call);
    lower(loop.getBody());
    leave();
    jumps.leaveLoop();
    flow.enter(done);
    scopes.pop();
  }

  private static @Nullable IASTFunctionCallExpression call(@Nullable IASTStatement statement) {
    return statement instanceof IASTExpressionStatement expression
            && expression.getExpression() instanceof IASTFunctionCallExpression call
        ? call
        : null;
  }

  private void doLoop(IASTDoStatement loop) {
    Spot spot = source.spot(loop);
    int head = flow.target(spot);
    int check = flow.target(spot);
    int done = flow.target(spot);
    new CountedLoops(function).begin(loop);
    flow.enter(head);
    jumps.enterLoop(check, done);
    lower(loop.getBody());
    jumps.leaveLoop();
    flow.enter(check);
    function.conditions().lower(loop.getCondition(), head, done);
    flow.continueAt(done);
  }

  private void switches(IASTSwitchStatement choice) {
    Expr scrutinee = function.expressions().value(choice.getControllerExpression()).expr();
    Spot spot = source.spot(choice);
    int fork = flow.fork(new Node.Pass(spot.line(), spot.column()));
    int done = flow.target(spot);
    jumps.enterSwitch(done);
    lower(choice.getBody());
    Jumps.Switch labels = jumps.leaveSwitch();
    flow.enter(done);
    flow.replace(fork, new Node.Switch(scrutinee, labels.cases(), spot.line(), spot.column()));
    labels.targets().forEach(target -> flow.connect(fork, target));
    flow.connect(fork, labels.otherwise());
  }

  private void returns(IASTReturnStatement end) {
    Spot spot = source.spot(end);
    IASTExpression returned = end.getReturnValue();
    if (returned == null) {
      leave(null, spot);
    } else {
      answer(returned, spot);
    }
  }

  /** Two ends rather than one for a choice: what each answer means is not lost where they meet. */
  private void answer(IASTExpression returned, Spot spot) {
    if (returned instanceof IASTUnaryExpression unary && Expressions.isBracket(unary)) {
      answer(unary.getOperand(), spot);
    } else if (Conditions.isLogical(returned)) {
      either(
          returned,
          () -> leave(Expr.Constant.ONE, spot),
          () -> leave(Expr.Constant.ZERO, spot),
          spot);
    } else if (returned instanceof IASTConditionalExpression choice
        && choice.getPositiveResultExpression() != null) {
      either(
          choice.getLogicalConditionExpression(),
          () -> answer(choice.getPositiveResultExpression(), spot),
          () -> answer(choice.getNegativeResultExpression(), spot),
          spot);
    } else {
      leave(function.expressions().value(returned).expr(), spot);
    }
  }

  private void either(IASTExpression condition, Runnable then, Runnable otherwise, Spot spot) {
    int positive = flow.target(spot);
    int negative = flow.target(spot);
    function.conditions().lower(condition, positive, negative);
    flow.continueAt(positive);
    then.run();
    flow.continueAt(negative);
    otherwise.run();
  }

  private void leave(@Nullable Expr value, Spot spot) {
    if (flow.isReachable()) {
      jumps.leaveAll();
    }
    flow.append(new Node.Return(value, spot.line(), spot.column()));
    flow.end();
  }
}
