package dev.holdfast.c.lower;

import dev.holdfast.engine.program.Expr;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTDoStatement;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;

/**
 * Loops that are tried at least once and so often at most: {@code do { … } while (++n < retries)}.
 *
 * <p>Such a loop is written for a counter that is within its bound when it begins, though nothing
 * in the function says so; else what comes after it, as in {@code if (n >= retries) return}, would
 * seem to follow a {@code break} of the first round, too.
 */
final class CountedLoops {
  private final FunctionLowering function;
  private final Flow flow;
  private final Source source;

  CountedLoops(FunctionLowering function) {
    this.function = function;
    this.flow = function.flow();
    this.source = function.source();
  }

  /** Goes on only if the counter is within its bound, where a loop begins. */
  void begin(IASTDoStatement loop) {
    if (!(loop.getCondition() instanceof IASTBinaryExpression test)
        || !isBound(test.getOperator())) {
      return;
    }
    IASTExpression left = counter(test.getOperand1(), test.getOperand2());
    IASTExpression right = counter(test.getOperand2(), test.getOperand1());
    if (left == null && right == null) {
      return;
    }
    Expr within =
        ConstantExpressions.binary(
            test.getOperator(),
            function.expressions().value(left == null ? test.getOperand1() : left).expr(),
            function.expressions().value(right == null ? test.getOperand2() : right).expr());
    Spot spot = source.spot(test);
    int first = flow.target(spot);
    int never = flow.target(spot);
    function.conditions().branch(within, spot, first, never);
    flow.connect(never, never);
    flow.continueAt(first);
  }

  private static boolean isBound(int operator) {
    return operator == IASTBinaryExpression.op_lessThan
        || operator == IASTBinaryExpression.op_lessEqual
        || operator == IASTBinaryExpression.op_greaterThan
        || operator == IASTBinaryExpression.op_greaterEqual;
  }

  /** The variable that the operand counts, if the other one is a plain value; else null. */
  private static @Nullable IASTExpression counter(IASTExpression operand, IASTExpression bound) {
    boolean plain = bound instanceof IASTIdExpression || bound instanceof IASTLiteralExpression;
    return plain
            && operand instanceof IASTUnaryExpression step
            && Steps.isStep(step.getOperator())
            && step.getOperand() instanceof IASTIdExpression
        ? step.getOperand()
        : null;
  }
}
