package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the exits of a summary from the ends of a function's paths. */
final class Exits {
  /** Of a function with more ways to return, only what they share is told. Errs towards silence. */
  private static final int MAX_EXITS = 8;

  /** Nothing entered or left first, then what was left. */
  private static final Comparator<Integer> LEAST_FIRST =
      Comparator.<Integer>comparingInt(Math::abs).thenComparing(Comparator.naturalOrder());

  /** So many ways to count one context come of a loop. */
  private static final int COUNTS_OF_LOOP = 3;

  /**
   * The same, if all of them only release locks: each lock that is released or not doubles them.
   */
  private static final int MAX_RELEASING_EXITS = 12;

  private static final Expr RESULT = new Expr.Path(AccessPath.result(LockTerm.RESULT));

  private final Set<AccessPath.Root> assigned;
  private final OutwardNames names;
  private final ExitStores stores;

  Exits(Function function, StoredFields storedFields) {
    this.assigned = Liveness.assignedParameters(function.body());
    this.names = new OutwardNames(function);
    this.stores = new ExitStores(function, assigned, storedFields);
  }

  /** One exit for each way in which the caller's locks and contexts are changed. */
  List<Exit> of(List<FunctionAnalysis.Return> returns) {
    List<Exit> all = new ArrayList<>(returns.size());
    for (FunctionAnalysis.Return end : expected(returns)) {
      all.add(exit(end));
    }
    all = withoutCountsOfLoops(all);
    List<Exit> exits = merged(all, exit -> Signs.ANY);
    if (exits.size() > most(exits)) {
      return shared(all);
    }
    if (exits.size() == 1) {
      return exits.get(0).isBalanced() ? answers(all, exits) : exits;
    }
    // Two ways to leave the locks alone, one that failed and one that need not take them, are told
    // apart by what they return.
    List<Exit> bySigns = merged(all, Exit::signs);
    return withoutHeldFailures(bySigns.size() > most(bySigns) ? exits : bySigns);
  }

  /**
   * A function leaves a context or it does not. One that seems to have left it more often the more
   * often it went round has a loop whose tests nobody could follow, as of sequence counts: it
   * changes the context as little as on any way out.
   */
  private static List<Exit> withoutCountsOfLoops(List<Exit> exits) {
    List<Exit> settled = exits;
    for (ContextCause cause : ContextCause.values()) {
      Set<Integer> counts = new HashSet<>();
      exits.forEach(exit -> counts.add(exit.contexts().count(cause)));
      boolean nested = counts.stream().anyMatch(count -> Math.abs(count) > 1);
      if (nested && counts.size() >= COUNTS_OF_LOOP) {
        int least = Collections.min(counts, LEAST_FIRST);
        settled = settled.stream().map(exit -> exit.counting(cause, least)).toList();
      }
    }
    return settled;
  }

  private static int most(List<Exit> exits) {
    boolean releaseOnly = exits.stream().allMatch(exit -> exit.held().isEmpty());
    return releaseOnly ? MAX_RELEASING_EXITS : MAX_EXITS;
  }

  /** Callers are not told of ways out behind a warning, if there are others. */
  private static List<FunctionAnalysis.Return> expected(List<FunctionAnalysis.Return> returns) {
    List<FunctionAnalysis.Return> expected =
        returns.stream().filter(end -> !end.state().hasWarned()).toList();
    return expected.isEmpty() ? returns : expected;
  }

  /** What all ways to return one kind of result share. */
  private static List<Exit> shared(List<Exit> all) {
    Map<Signs, Exit> bySigns = new LinkedHashMap<>();
    all.forEach(exit -> bySigns.merge(exit.signs(), exit, Exit::shared));
    List<Exit> kinds = List.copyOf(bySigns.values());
    return merged(kinds, exit -> Signs.ANY).size() == 1
        ? List.of(kinds.stream().reduce(Exit::or).orElseThrow())
        : kinds;
  }

  /**
   * A function that only answers a question on its arguments, or turns them into one of two
   * numbers, as into flags for an allocation: what either answer means.
   */
  private static List<Exit> answers(List<Exit> all, List<Exit> one) {
    List<Exit> bySigns = merged(all, Exit::signs);
    if (bySigns.size() == 2
        && bySigns.get(0).signs().and(bySigns.get(1).signs()).isEmpty()
        && hangOnArguments(bySigns)) {
      return bySigns;
    }
    List<Exit> byNumber = merged(all, exit -> exit.isNumber() ? exit.value() : exit.signs());
    boolean numbers = byNumber.size() == 2 && byNumber.stream().allMatch(Exit::isNumber);
    return numbers && hangOnArguments(byNumber) ? byNumber : one;
  }

  private static boolean hangOnArguments(List<Exit> exits) {
    return exits.stream()
        .flatMap(exit -> exit.guard().atoms().stream())
        .anyMatch(atom -> asksForArgument(atom.term()));
  }

  /** Whether the condition asks for a parameter: for its bits, or what number it is. */
  static boolean asksForArgument(Expr condition) {
    Expr asked = Terms.askedForNumber(condition);
    return isOfArgument(asked == null ? condition : asked);
  }

  /** Whether the term is a parameter, or some bits of one. */
  private static boolean isOfArgument(Expr term) {
    return isBit(term) || (term instanceof Expr.Path value && isParameter(value.path()));
  }

  /** Whether the term is some bits of a parameter, or of one with others set or cleared. */
  static boolean isBit(Expr term) {
    return term instanceof Expr.Binary binary
        && binary.operator() == Expr.BinaryOperator.BIT_AND
        && Terms.anyPath(binary.left(), any -> true)
        && !Terms.anyPath(binary.left(), path -> !isParameter(path));
  }

  private static boolean isParameter(AccessPath path) {
    return path.isRoot() && path.root() instanceof AccessPath.Parameter;
  }

  private static List<Exit> merged(List<Exit> all, java.util.function.Function<Exit, Object> kind) {
    Map<Object, Exit> exits = new LinkedHashMap<>();
    for (Exit exit : all) {
      exits.merge(List.of(exit.change(), kind.apply(exit)), exit, Exit::or);
    }
    return List.copyOf(exits.values());
  }

  /**
   * A function that returns null or an error without its locks does not return that with them, even
   * if nothing is known of what it returns then.
   */
  private static List<Exit> withoutHeldFailures(List<Exit> exits) {
    Signs failures = Signs.NONE;
    for (Exit exit : exits) {
      boolean failed = exit.signs() == Signs.ZERO || exit.signs() == Signs.NEGATIVE;
      failures = exit.isBalanced() && failed ? failures.or(exit.signs()) : failures;
    }
    if (failures.isEmpty()) {
      return exits;
    }
    List<Exit> told = new ArrayList<>(exits.size());
    for (Exit exit : exits) {
      Signs left = exit.signs().and(failures.complement());
      boolean open = exit.signs() == Signs.ANY || exit.signs() == Signs.NONZERO;
      told.add(!exit.held().isEmpty() && open ? exit.returning(left) : exit);
    }
    return List.copyOf(told);
  }

  private Exit exit(FunctionAnalysis.Return end) {
    State state = end.state();
    List<Acquisition> held = new ArrayList<>(state.held().size());
    for (Acquisition acquisition : state.held()) {
      LockId lock = names.of(acquisition.lock(), end);
      if (!isHandedOn(lock) && !isCounted(acquisition, lock, held)) {
        held.add(acquisition.of(lock));
      }
    }
    List<LockId> released = new ArrayList<>(state.released().size());
    for (LockId lock : state.released()) {
      released.add(names.of(lock, end));
    }
    released.sort(LockId.ORDER);
    Expr value = end.value();
    Signs signs = value == null ? Signs.ANY : state.values().signs(value);
    return new Exit(
        held,
        released,
        state.handedBack().stream().map(lock -> names.of(lock, end)).distinct().toList(),
        state.contexts(),
        new Guard(facts(end)),
        signs,
        value != null && ExitStores.isKnownToCallers(value) ? value : null,
        stores.of(end, held));
  }

  /**
   * What is known of entry values and of what is returned, and which of the values that parameters
   * have in the end are equal: of two locks that were sorted, whether they are one.
   */
  private List<Guard.Atom> facts(FunctionAnalysis.Return end) {
    State state = end.state();
    List<Guard.Atom> facts = new ArrayList<>(EntryFacts.of(state));
    ofResult(end, facts);
    for (Map.Entry<Expr, Signs> fact : state.values().facts().entrySet()) {
      if (assigned.size() > 1
          && fact.getKey() instanceof Expr.Binary test
          && test.operator() == Expr.BinaryOperator.EQUAL
          && !Terms.isEntryTerm(test)) {
        Expr outward = Terms.mapPaths(test, path -> ofEnd(path, state));
        if (!(outward instanceof Expr.Unknown)) {
          facts.add(new Guard.Atom(outward, fact.getValue(), Guard.Strength.POSSIBLE));
        }
      }
    }
    return facts;
  }

  /** What tests of the result's bits would say. */
  private static void ofResult(FunctionAnalysis.Return end, List<Guard.Atom> facts) {
    if (!(end.value() instanceof Expr.Path returned) || Terms.isEntryPath(returned.path())) {
      return;
    }
    for (Map.Entry<Expr, Signs> fact : end.state().values().facts().entrySet()) {
      if (fact.getKey() instanceof Expr.Binary test
          && test.operator() == Expr.BinaryOperator.BIT_AND
          && test.left().equals(returned)
          && Terms.isEntryTerm(test.right())) {
        Expr outward = test.with(RESULT, test.right());
        facts.add(new Guard.Atom(outward, fact.getValue(), Guard.Strength.POSSIBLE));
      }
    }
  }

  private Expr ofEnd(AccessPath path, State state) {
    AccessPath outward = Terms.isEntryPath(path) ? path : names.throughOutParameter(path, state);
    return outward == null ? Expr.Unknown.VALUE : new Expr.Path(outward);
  }

  /** The locks that a loop has taken, of which none has a name for callers, are one for them. */
  private static boolean isCounted(Acquisition taken, LockId lock, List<Acquisition> held) {
    return taken.lock().isOneOfMany()
        && lock.path() == null
        && held.stream().anyMatch(other -> other.lock().equals(lock));
  }

  /** A page that no caller can name stays locked until the transfer that it was given to ends. */
  private static boolean isHandedOn(LockId lock) {
    return lock.kind().isOfPageCache() && lock.path() == null;
  }
}
