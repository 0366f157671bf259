package dev.holdfast.c.lower;

import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTNode;

/** Finds the definition that something stands in. */
final class Definitions {
  private Definitions() {}

  /** The function definition around a node; the outermost node if it stands in none. */
  static IASTNode around(IASTNode node) {
    IASTNode at = node;
    while (at.getParent() != null && !(at instanceof IASTFunctionDefinition)) {
      at = at.getParent();
    }
    return at;
  }
}
