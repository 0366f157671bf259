package dev.holdfast.c.link;

import dev.holdfast.c.model.CFunction;
import dev.holdfast.engine.program.Node;

/** Recognises empty stand-ins. */
final class Stubs {
  private Stubs() {}

  /** Whether a function does nothing but return. */
  static boolean isStub(CFunction function) {
    for (Node node : function.nodes()) {
      if (!(node instanceof Node.Pass) && !(node instanceof Node.Return)) {
        return false;
      }
    }
    return true;
  }
}
