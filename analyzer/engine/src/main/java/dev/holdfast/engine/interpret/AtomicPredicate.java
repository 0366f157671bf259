package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.value.Signs;
import java.util.List;

/** The term that is true in atomic context: what {@code in_atomic()} returns. */
public final class AtomicPredicate {
  /** The term. */
  static final Expr TERM = new Expr.Predicate("in atomic context", List.of());

  private AtomicPredicate() {}

  /** Whether the guard lets something happen outside atomic context only. */
  public static boolean excludes(Guard guard) {
    return guard.atoms().stream()
        .anyMatch(atom -> atom.term().equals(TERM) && atom.allowed() == Signs.ZERO);
  }
}
