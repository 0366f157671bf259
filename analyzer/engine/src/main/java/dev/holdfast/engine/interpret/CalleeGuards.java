package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.value.Constants;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The guards of a callee as its caller's, at one call in one state. Many events lie behind the same
 * tests, and many guards share them: summaries keep each once, and it is translated once.
 */
final class CalleeGuards {
  private static final Optional<List<Guard.Atom>> PROVED = Optional.of(List.of());

  private final Binding binding;
  private final State state;
  private final Valuation values;
  private final Constants constants;
  private final IdentityHashMap<Guard, Optional<Guard>> guards = new IdentityHashMap<>();
  private final IdentityHashMap<Guard.Atom, Optional<List<Guard.Atom>>> atoms =
      new IdentityHashMap<>();
  private final IdentityHashMap<Guard.Atom, Expr> terms = new IdentityHashMap<>();
  private @Nullable Set<AccessPath> alternatives;

  CalleeGuards(Binding binding, State state, Constants constants) {
    this.binding = binding;
    this.state = state;
    this.values = state.values();
    this.constants = constants;
  }

  /**
   * The callee's guard as the caller's: without what the caller's state proves, empty if the state
   * refutes it, or leaves a required atom open for good.
   */
  Optional<Guard> guard(Guard guard) {
    return guard.atoms().isEmpty()
        ? Optional.of(guard)
        : guards.computeIfAbsent(guard, this::translated);
  }

  /** Whether it hangs on fields of which the caller's state does not tell enough. */
  boolean leavesFieldsOpen(Guard guard) {
    return guard.atoms().stream()
        .anyMatch(
            atom ->
                Terms.anyPath(atom.term(), path -> !path.isRoot())
                    && !values.signs(resolved(atom)).isWithin(atom.allowed()));
  }

  private Expr resolved(Guard.Atom atom) {
    return terms.computeIfAbsent(
        atom,
        any -> HeldPredicate.answered(values.resolve(binding.expr(any.term()), constants), state));
  }

  private Optional<Guard> translated(Guard guard) {
    List<Guard.Atom> rest = new ArrayList<>();
    for (Guard.Atom atom : guard.atoms()) {
      Optional<List<Guard.Atom>> open = atoms.computeIfAbsent(atom, this::translated);
      if (open.isEmpty()) {
        return Optional.empty();
      }
      rest.addAll(open.get());
    }
    return rest.size() > 1 && excludeEachOther(guard)
        ? Optional.empty()
        : Optional.of(new Guard(rest));
  }

  /**
   * Whether each of the conditions may hold, but not all of them together, by what is known of
   * alternatives. Only conditions on what those are about can have to do with each other.
   */
  private boolean excludeEachOther(Guard guard) {
    Set<AccessPath> paths = pathsOfAlternatives();
    List<Guard.Atom> related =
        paths.isEmpty()
            ? List.of()
            : guard.atoms().stream()
                .filter(atom -> Terms.anyPath(resolved(atom), paths::contains))
                .toList();
    if (related.size() < 2) {
      return false;
    }
    Valuation together = values;
    for (Guard.Atom atom : related) {
      together = together.assume(resolved(atom), atom.allowed());
      if (together == null) {
        return true;
      }
    }
    return false;
  }

  private Set<AccessPath> pathsOfAlternatives() {
    Set<AccessPath> paths = alternatives;
    if (paths == null) {
      paths = values.pathsOfAlternatives();
      alternatives = paths;
    }
    return paths;
  }

  private Optional<List<Guard.Atom>> translated(Guard.Atom atom) {
    Expr term = resolved(atom);
    Signs signs = values.signs(term);
    if (signs.and(atom.allowed()).isEmpty()) {
      return Optional.empty();
    }
    if (signs.isWithin(atom.allowed())) {
      return PROVED;
    }
    if (Terms.isEntryTerm(term)) {
      return Optional.of(List.of(new Guard.Atom(term, atom.allowed(), atom.strength())));
    }
    if (atom.strength() == Guard.Strength.REQUIRED) {
      return Optional.empty();
    }
    return Optional.ofNullable(values.assume(term, atom.allowed())).map(this::chosenBy);
  }

  /** What callers know of how a value was chosen, which tells more than was known before. */
  private List<Guard.Atom> chosenBy(Valuation chosen) {
    List<Guard.Atom> told = new ArrayList<>();
    chosen
        .facts()
        .forEach(
            (term, signs) -> {
              if (Terms.isEntryTerm(term) && values.facts().get(term) != signs) {
                told.add(new Guard.Atom(term, signs, Guard.Strength.POSSIBLE));
              }
            });
    return told;
  }
}
