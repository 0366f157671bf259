package dev.holdfast.c.lower;

import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.jspecify.annotations.Nullable;

/** {@code WARN_ON(x)} and its like: {@code x}, which must never be. */
final class Warnings {
  private Warnings() {}

  /** What the expression warns of; null if it warns of nothing. */
  static @Nullable IASTExpression of(IASTExpression expression, Source source) {
    return expression instanceof IASTFunctionCallExpression call
            && call.getFunctionNameExpression() instanceof IASTIdExpression id
            && call.getArguments().length == 1
            && call.getArguments()[0] instanceof IASTExpression unexpected
            && source.isWarning(id.getName().toString())
        ? unexpected
        : null;
  }
}
