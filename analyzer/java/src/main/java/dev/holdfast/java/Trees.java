package dev.holdfast.java;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.LambdaExpression;
import org.eclipse.jdt.core.dom.ParenthesizedExpression;

/** Gives the syntax tree's untyped lists their types. */
final class Trees {
  private Trees() {}

  /** The elements that are of the type; the tree's lists hold one type each, but do not say so. */
  static <T> List<T> list(List<?> raw, Class<T> type) {
    List<T> typed = new ArrayList<>(raw.size());
    for (Object element : raw) {
      if (type.isInstance(element)) {
        typed.add(type.cast(element));
      }
    }
    return typed;
  }

  static List<Expression> expressions(List<?> raw) {
    return list(raw, Expression.class);
  }

  /** Whether to evaluate the expression gives a variable a value, other than in a lambda. */
  static boolean assigns(Expression expression) {
    boolean[] found = {false};
    expression.accept(
        new ASTVisitor() {
          @Override
          public boolean visit(Assignment assignment) {
            found[0] = true;
            return false;
          }

          @Override
          public boolean visit(LambdaExpression lambda) {
            return false;
          }
        });
    return found[0];
  }

  static Expression withoutParentheses(Expression expression) {
    Expression inner = expression;
    while (inner instanceof ParenthesizedExpression parenthesized) {
      inner = parenthesized.getExpression();
    }
    return inner;
  }
}
