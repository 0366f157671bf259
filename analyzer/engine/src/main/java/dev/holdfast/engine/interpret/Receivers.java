package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import java.util.List;

/**
 * Which of several functions a call reaches, where what it is called on may be a function itself, a
 * lambda: who hands over one of them has no other one called.
 */
final class Receivers {
  private Receivers() {}

  /** Those of the candidates that a call on this receiver can reach. */
  static List<String> reached(List<String> candidates, List<Expr> arguments) {
    if (candidates.size() > 1
        && !arguments.isEmpty()
        && arguments.get(0) instanceof Expr.FunctionAddress receiver) {
      List<String> known = candidates.stream().filter(receiver.functionIds()::contains).toList();
      return known.isEmpty() ? candidates : known;
    }
    return candidates;
  }

  /**
   * What has to hold for a call to reach the function among these candidates: that its caller has
   * handed over that one. Nothing, if it is the only one, or none of them is a lambda.
   */
  static List<Guard.Atom> condition(
      String function, List<String> candidates, List<Expr> arguments, Program program) {
    boolean open =
        candidates.size() > 1
            && !arguments.isEmpty()
            && arguments.get(0) instanceof Expr.Path receiver
            && receiver.path().isRoot()
            && Terms.isEntryPath(receiver.path())
            && candidates.stream().anyMatch(program::isFunctionObject);
    if (!open) {
      return List.of();
    }
    Expr asked =
        new Expr.Binary(
            Expr.BinaryOperator.EQUAL,
            arguments.get(0),
            new Expr.FunctionAddress(function, List.of(function)));
    return List.of(new Guard.Atom(asked, Signs.NONZERO, Guard.Strength.POSSIBLE));
  }
}
