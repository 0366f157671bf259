package dev.holdfast.c.lower;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import org.eclipse.cdt.core.dom.ast.IASTEqualsInitializer;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializer;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTInitializerList;
import org.eclipse.cdt.core.dom.ast.IASTTypeIdInitializerExpression;
import org.eclipse.cdt.core.dom.ast.c.ICASTArrayDesignator;
import org.eclipse.cdt.core.dom.ast.c.ICASTDesignatedInitializer;
import org.eclipse.cdt.core.dom.ast.c.ICASTDesignator;
import org.eclipse.cdt.core.dom.ast.c.ICASTFieldDesignator;
import org.jspecify.annotations.Nullable;

/** Walks initialisers: says for every value in them the path that it is stored in. */
final class Initializers {
  /** Takes the values. */
  interface Sink {
    /** The value of this expression is stored there. */
    void store(AccessPath target, IASTExpression value);

    /** What the list does not say of the object is zero. */
    default void clear(AccessPath target, IASTInitializerList list) {}
  }

  private final Sink sink;

  Initializers(Sink sink) {
    this.sink = sink;
  }

  /** Walks the initialiser of what this path leads to. */
  void assign(AccessPath target, @Nullable IASTInitializer initializer) {
    if (initializer instanceof IASTEqualsInitializer equals) {
      clause(target, equals.getInitializerClause());
    } else if (initializer instanceof IASTInitializerList list) {
      list(target, list);
    }
  }

  private void clause(AccessPath target, @Nullable IASTInitializerClause clause) {
    if (clause instanceof IASTInitializerList list) {
      list(target, list);
    } else if (clause instanceof IASTTypeIdInitializerExpression literal) {
      assign(target, literal.getInitializer());
    } else if (clause instanceof IASTExpression expression) {
      sink.store(target, expression);
    }
  }

  private void list(AccessPath target, IASTInitializerList list) {
    sink.clear(target, list);
    int position = 0;
    for (IASTInitializerClause clause : list.getClauses()) {
      if (clause instanceof ICASTDesignatedInitializer designated) {
        clause(designate(target, designated), designated.getOperand());
        position = after(designated, position);
      } else {
        clause(target.field("", "#" + position), clause);
        position++;
      }
    }
  }

  /** What follows a designator positionally is known for elements with a constant index only. */
  private static int after(ICASTDesignatedInitializer designated, int position) {
    ICASTDesignator first = designated.getDesignators()[0];
    if (first instanceof ICASTArrayDesignator array
        && ConstantExpressions.of(array.getSubscriptExpression()) instanceof Expr.Constant index) {
      return (int) index.value() + 1;
    }
    return position + 1;
  }

  private static AccessPath designate(AccessPath target, ICASTDesignatedInitializer designated) {
    AccessPath path = target;
    for (ICASTDesignator designator : designated.getDesignators()) {
      if (designator instanceof ICASTFieldDesignator field) {
        path = path.field("", field.getName().toString());
      } else if (designator instanceof ICASTArrayDesignator array) {
        path = path.element(ConstantExpressions.of(array.getSubscriptExpression()).toString());
      } else {
        path = path.then(AccessPath.Element.UNKNOWN);
      }
    }
    return path;
  }
}
