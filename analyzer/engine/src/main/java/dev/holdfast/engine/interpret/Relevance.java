package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;

/**
 * Whether a function needs to be walked at all: most take no lock, never sleep and hand over no
 * function, nor does anything that they call.
 *
 * @param matters whether it needs to be walked
 * @param unknownCalls how many of its calls nothing is known of
 */
record Relevance(boolean matters, int unknownCalls) {
  /** A function with more nodes does more than to answer a question. */
  private static final int LONGEST_ANSWER = 16;

  /** A function with more nodes does more than to find a lock. */
  private static final int LONGEST_GETTER = 64;

  static Relevance of(Function function, Knowledge knowledge) {
    boolean matters = knowledge.ownContract(function) != null;
    boolean straight = true;
    int unknown = 0;
    for (Node node : function.body().nodes()) {
      if (node instanceof Node.Call call) {
        Candidates candidates = Candidates.of(call.callee(), knowledge);
        matters |= matters(call.callee(), candidates, knowledge);
        unknown += candidates.isUnknown() ? 1 : 0;
      }
      matters |= node instanceof Node.Monitor;
      straight &= !(node instanceof Node.Branch || node instanceof Node.Switch);
    }
    // A function without branches may be a getter, whose result names a lock.
    return new Relevance(
        matters
            || straight
            || answers(function)
            || finds(function)
            || StoredFields.isSetter(function.body()),
        unknown);
  }

  /** Whether a function returns a part of what it was given, as the lock of a hash bucket. */
  private static boolean finds(Function function) {
    return function.body().size() <= LONGEST_GETTER
        && function.body().nodes().stream()
            .anyMatch(
                node ->
                    node instanceof Node.Return end
                        && end.value() instanceof Expr.Path path
                        && path.path().selectors().size() > 1);
  }

  /** Whether a small function tells its caller something of an argument. */
  private static boolean answers(Function function) {
    return function.body().size() <= LONGEST_ANSWER
        && function.body().nodes().stream()
            .anyMatch(
                node ->
                    (node instanceof Node.Branch branch
                            && Exits.asksForArgument(branch.condition()))
                        || (node instanceof Node.Switch choice
                            && Exits.asksForArgument(choice.scrutinee())));
  }

  private static boolean matters(Callee callee, Candidates candidates, Knowledge knowledge) {
    if (callee instanceof Callee.ThroughValue through
        && !(through.value() instanceof Expr.FunctionAddress)) {
      return true;
    }
    Contract contract = candidates.contract();
    if (contract != null) {
      boolean acts =
          contract.effects().stream()
              .anyMatch(
                  e ->
                      !(e instanceof Effect.Pure
                          || e instanceof Effect.Returns
                          || e instanceof Effect.Initialize));
      if (acts || !contract.callbacks().isEmpty()) {
        return true;
      }
    }
    return candidates.functions().stream().anyMatch(id -> !knowledge.summary(id).isNeutral())
        || !knowledge.callingParameters(candidates.functions()).isEmpty();
  }
}
