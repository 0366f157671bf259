package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds paths that return with a lock held that other paths of the function have released.
 *
 * <p>A function that returns with a lock held on success and without it on failure may be a lock
 * wrapper: where its caller can tell the return from one that released the lock, it is left to
 * those who know the callers to judge. Nothing is found where its caller says by a flag whether to
 * release, or finds the locked object in its own, or where the function releases the lock in
 * another call, or has one loop that locks and one that unlocks.
 */
final class MissingUnlocks {
  private final Function function;
  private final Shape shape;
  private final Recorder recorder;

  MissingUnlocks(Function function, Shape shape, Recorder recorder) {
    this.function = function;
    this.shape = shape;
    this.recorder = recorder;
  }

  List<Imbalance> in(List<FunctionAnalysis.Return> returns) {
    List<Imbalance> found = new ArrayList<>();
    for (FunctionAnalysis.Return end : returns) {
      for (Acquisition held : end.state().held()) {
        if (isOwed(held, end.state())) {
          check(held, end, returns).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The ends, as if each had released what it forgets. */
  List<FunctionAnalysis.Return> without(List<FunctionAnalysis.Return> returns) {
    List<FunctionAnalysis.Return> mended = new ArrayList<>(returns.size());
    for (FunctionAnalysis.Return end : returns) {
      State state = end.state();
      for (Acquisition held : end.state().held()) {
        if (isOwed(held, end.state())
            && check(held, end, returns).filter(one -> !one.byResult()).isPresent()) {
          state = state.release(held.lock(), held.trace());
        }
      }
      mended.add(
          state == end.state() ? end : new FunctionAnalysis.Return(end.node(), end.value(), state));
    }
    return mended;
  }

  /** Whether this function took it, by a name that tells it from others. */
  private static boolean isOwed(Acquisition held, State state) {
    LockKind kind = held.lock().kind();
    boolean handedAround =
        kind == LockKind.SEMAPHORE || kind == LockKind.SRCU || kind == LockKind.PSEUDO;
    return !handedAround
        && held.lock().isSurely(held.lock())
        && !state.released().contains(held.lock());
  }

  private Optional<Imbalance> check(
      Acquisition held, FunctionAnalysis.Return end, List<FunctionAnalysis.Return> returns) {
    List<FunctionAnalysis.Return> releasing =
        returns.stream()
            .filter(other -> handsBack(other, held.lock()) && !holdsInstead(other, end))
            .toList();
    return !releasing.isEmpty()
            && !isReleasedByTurns(held, end)
            && !isChosen(held.lock(), end, returns)
            && !isHandedOver(held.lock(), end.state())
            && !isContinued(held.lock(), end, returns)
            && !isWrapper(held.lock(), end, returns)
        ? Optional.of(
            new Imbalance(
                Imbalance.Kind.MISSING_UNLOCK,
                held.lock(),
                Trace.at(function, end.node()),
                held.trace(),
                confidence(held, end),
                releasing.stream().noneMatch(other -> cannotBeTold(end, other))))
        : Optional.empty();
  }

  /** A page is often handed to whoever gets the result, locked as it is. */
  private static Confidence confidence(Acquisition held, FunctionAnalysis.Return end) {
    boolean handedOver = held.lock().kind().isOfPageCache() && end.value() != null;
    return handedOver || end.state().hasWarned() ? Confidence.LOW : held.confidence();
  }

  private static boolean handsBack(FunctionAnalysis.Return end, LockId lock) {
    return end.state().handedBack().contains(lock)
        && end.state().held().stream().noneMatch(a -> a.lock().equals(lock));
  }

  /**
   * Whether one loop takes the locks of all of its objects, and another on the way releases them:
   * that both take as many turns is not seen.
   */
  private boolean isReleasedByTurns(Acquisition held, FunctionAnalysis.Return end) {
    int taken = held.trace().node();
    if (!shape.loops(taken)) {
      return false;
    }
    boolean later = false;
    for (int released : recorder.own().releasesOf(held.lock())) {
      if (!shape.areInLoopsApart(taken, released)) {
        return false;
      }
      later |= shape.leads(released, end.node());
    }
    return later;
  }

  /** Whether it holds a lock that the other does not: one lock or another, but always one. */
  private static boolean holdsInstead(
      FunctionAnalysis.Return one, FunctionAnalysis.Return another) {
    return one.state().held().stream()
        .map(Acquisition::lock)
        .anyMatch(lock -> another.state().held().stream().noneMatch(a -> a.lock().equals(lock)));
  }

  /**
   * Whether the function also releases the lock for an earlier call of it that has kept it, and no
   * argument tells the two calls apart. One that failed keeps nothing for later.
   */
  private static boolean isContinued(
      LockId lock, FunctionAnalysis.Return holding, List<FunctionAnalysis.Return> returns) {
    Guard kept = new Guard(EntryFacts.of(holding.state()));
    boolean failed = holding.value() != null && signs(holding) == Signs.NEGATIVE;
    return !failed
        && returns.stream()
            .filter(end -> end.state().released().contains(lock))
            .anyMatch(
                end ->
                    EntryFacts.of(end.state()).stream()
                        .filter(kept::excludes)
                        .noneMatch(ExitChoice::isOnArguments));
  }

  /** Whether the caller asked for the lock to be kept, by a bit of an argument. */
  private static boolean isChosen(
      LockId lock, FunctionAnalysis.Return holding, List<FunctionAnalysis.Return> returns) {
    if (holding.value() != null && !signs(holding).and(Signs.NEGATIVE).isEmpty()) {
      return false;
    }
    List<Guard.Atom> choices =
        EntryFacts.of(holding.state()).stream().filter(atom -> Exits.isBit(atom.term())).toList();
    return !choices.isEmpty()
        && returns.stream()
            .filter(end -> handsBack(end, lock) || end.state().released().contains(lock))
            .map(end -> new Guard(EntryFacts.of(end.state())))
            .anyMatch(guard -> choices.stream().anyMatch(guard::excludes));
  }

  /** Whether the caller finds the object, which is not its own, in an object that it gave. */
  private static boolean isHandedOver(LockId lock, State state) {
    AccessPath path = lock.path();
    return path != null
        && !Terms.isEntryPath(path)
        && OutwardNames.fieldsWith(state, path::startsWith).stream().anyMatch(Terms::isEntryPath);
  }

  /** Whether a success (or failure) that holds is like a success (or failure) that does not. */
  private static boolean cannotBeTold(
      FunctionAnalysis.Return holding, FunctionAnalysis.Return other) {
    if (holding.value() == null || other.value() == null) {
      return true;
    }
    Signs held = signs(holding);
    Signs free = signs(other);
    return held == Signs.NEGATIVE
        || (held == free && held != Signs.ANY && !held.and(Signs.NEGATIVE).isEmpty())
        || sameConstant(holding.value(), other.value());
  }

  private static boolean sameConstant(Expr a, Expr b) {
    return a instanceof Expr.Constant && a.equals(b);
  }

  /** Whether success holds the lock too: then holding it is what the function is for. */
  private static boolean isWrapper(
      LockId lock, FunctionAnalysis.Return end, List<FunctionAnalysis.Return> returns) {
    if (end.value() != null && signs(end).and(Signs.NEGATIVE).isEmpty()) {
      return false;
    }
    return end.value() != null
        && returns.stream()
            .filter(other -> !signs(other).isWithin(Signs.NEGATIVE))
            .anyMatch(other -> other.state().held().stream().anyMatch(a -> a.lock().equals(lock)));
  }

  private static Signs signs(FunctionAnalysis.Return end) {
    Expr value = end.value();
    return value == null ? Signs.ANY : end.state().values().signs(value);
  }
}
