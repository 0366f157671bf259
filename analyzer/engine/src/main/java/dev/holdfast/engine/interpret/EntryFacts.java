package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a state tells callers of a function: what it knows of what they gave, and what it has
 * dropped of what they hold. Keeps the last answers: many events come from one state, as a callee
 * may take dozens of locks, and share their guards.
 */
final class EntryFacts {
  private Set<Expr> asked = Set.of();
  private @Nullable State lastState;
  private List<Guard.Atom> lastFacts = List.of();
  private final IdentityHashMap<Guard, Guard> lastGuards = new IdentityHashMap<>();
  private final IdentityHashMap<Dropped, Dropped> lastDropped = new IdentityHashMap<>();

  /**
   * Says which fields branches of the function ask whether they are more or less than something.
   */
  void askedForOrder(Set<Expr> fields) {
    asked = fields;
  }

  /** What the state knows of the values that the function was given, looked for once. */
  List<Guard.Atom> in(State state) {
    look(state);
    return lastFacts;
  }

  /** The guard with what the state knows of the values that the function was given. */
  Guard with(Guard guard, State state) {
    look(state);
    return lastGuards.computeIfAbsent(guard, any -> any.and(lastFacts));
  }

  /** What the callers' locks and contexts have lost after a callee has dropped some of them. */
  Dropped dropped(Dropped inCallee, State state) {
    look(state);
    return lastDropped.computeIfAbsent(inCallee, any -> Binding.dropped(any, state));
  }

  private void look(State state) {
    if (state != lastState) {
      lastFacts = of(state, asked);
      lastGuards.clear();
      lastDropped.clear();
      lastState = state;
    }
  }

  /** What the state knows of the values that the function was given. */
  static List<Guard.Atom> of(State state) {
    return of(state, Set.of());
  }

  private static List<Guard.Atom> of(State state, Set<Expr> asked) {
    List<Guard.Atom> onArguments = new ArrayList<>();
    List<Guard.Atom> onFields = new ArrayList<>();
    List<Guard.Atom> onOrder = new ArrayList<>();
    state
        .values()
        .facts()
        .forEach(
            (term, signs) -> {
              boolean tells = tellsCallers(term, signs);
              if (Terms.isEntryTerm(term) && (tells || asked.contains(term))) {
                Guard.Atom atom = new Guard.Atom(term, signs, Guard.Strength.POSSIBLE);
                boolean field = Terms.anyPath(term, path -> !path.isRoot());
                (!tells ? onOrder : field ? onFields : onArguments).add(atom);
              }
            });
    // What was tested last decides most directly, and callers know their arguments best.
    Collections.reverse(onArguments);
    Collections.reverse(onFields);
    onArguments.addAll(onFields);
    // Where there are too many, that there is more than none says least.
    onArguments.addAll(onOrder);
    return onArguments;
  }

  /**
   * That what was followed leads somewhere is not for callers to know, nor that they hold nothing;
   * a test is.
   */
  private static boolean tellsCallers(Expr term, Signs signs) {
    if (HeldPredicate.is(term)) {
      return signs.isTrue();
    }
    return !(signs == Signs.POSITIVE
        && term instanceof Expr.Path path
        && !(path.path().isRoot() && path.path().isOfArgument()));
  }
}
