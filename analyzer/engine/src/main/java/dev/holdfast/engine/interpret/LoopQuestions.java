package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.value.Constants;
import dev.holdfast.engine.value.Terms;
import dev.holdfast.engine.value.Valuation;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What loops ask to know whether they go on: of memory that only others change, the answer is
 * another one in the end, whatever the loop knows of it.
 */
final class LoopQuestions {
  private final Shape shape;
  private final Constants constants;

  /** By the heads of loops, what their branches ask to know whether they go on. */
  private final Map<Integer, Set<Expr>> questions = new TreeMap<>();

  /**
   * What loops ask of memory that they have read into a variable: each time it is read, the answer
   * may be another.
   */
  private final Set<Expr> rereads = new LinkedHashSet<>();

  /** By the heads of loops, the memory that only others can change and that ends the loop. */
  private final Map<Integer, Set<AccessPath>> polled = new TreeMap<>();

  LoopQuestions(Shape shape, Constants constants) {
    this.shape = shape;
    this.constants = constants;
  }

  /**
   * A branch asks for something.
   *
   * @param condition what it asks for
   * @param resolved the same, in terms of what the function was given
   */
  void asked(State state, int node, Expr condition, Expr resolved) {
    for (int head : shape.loopsDecidedAt(node)) {
      if (readsAnew(condition, head)) {
        rereads.add(resolved);
      } else if (asksForMemory(resolved)) {
        questions.computeIfAbsent(head, any -> new LinkedHashSet<>()).add(resolved);
      }
      notePolled(state, condition, head);
    }
  }

  /** The state in which memory is read for which a loop asks. */
  State reading(State state, Expr value) {
    if (rereads.isEmpty() || !asksForMemory(value)) {
      return state;
    }
    Expr read = state.values().resolve(value, constants);
    Valuation values = state.values();
    for (Expr question : rereads) {
      if (Terms.anyPath(question, path -> !path.isRoot() && Terms.anyPath(read, path::equals))) {
        values = values.forgetTest(question);
      }
    }
    return state.with(values);
  }

  /** A loop that asks memory whether it goes on gets another answer in the end. */
  State onNextTurn(int head, State state) {
    Valuation values = state.values();
    for (Expr question : questions.getOrDefault(head, Set.of())) {
      values = values.forgetTest(question);
    }
    for (AccessPath place : polled.getOrDefault(head, Set.of())) {
      values = values.changedByOthers(place, head);
    }
    return state.with(values);
  }

  /** What was assigned before a loop waits for it to change is not what it will read for ever. */
  private void notePolled(State state, Expr condition, int head) {
    Terms.forEachPath(
        condition,
        path -> {
          if (isShared(path) && !shape.assigns(head, path)) {
            AccessPath place = state.values().resolveTarget(path);
            polled.computeIfAbsent(head, any -> new LinkedHashSet<>()).add(place);
          }
        });
  }

  private static boolean isShared(AccessPath path) {
    return !path.isRoot() || path.root() instanceof AccessPath.Global;
  }

  /** Whether it asks for nothing but variables that the loop sets. */
  private boolean readsAnew(Expr condition, int head) {
    Predicate<AccessPath> isSet = path -> path.isRoot() && shape.assigns(head, path);
    return Terms.anyPath(condition, isSet) && !Terms.anyPath(condition, isSet.negate());
  }

  private static boolean asksForMemory(Expr condition) {
    return condition instanceof Expr.Predicate
        || (condition instanceof Expr.Unary not && not.operand() instanceof Expr.Predicate)
        || Terms.anyPath(condition, path -> !path.isRoot());
  }
}
