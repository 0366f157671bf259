package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.value.Constants;
import dev.holdfast.engine.value.Terms;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which of the ways in which a callee returns one call may take, by what its caller holds and
 * knows.
 */
final class ExitChoice {
  /**
   * A way that may be taken.
   *
   * @param exit the way, without what the callee seems to have forgotten on it
   * @param values what the caller knows behind it
   * @param held how sure it is that what the callee took is held
   */
  record Chosen(Exit exit, Valuation values, Confidence held) {}

  private final CallSite site;
  private final ExitValues exitValues;
  private final Recorder recorder;
  private final Constants constants;
  private final boolean resultIsDecisive;
  private final UnaryOperator<LockId> names;

  /**
   * Of a call.
   *
   * @param resultIsDecisive whether what it returns decides where the caller goes
   * @param names gives the callee's locks the names that they have in the caller's state
   */
  ExitChoice(
      CallSite site,
      ExitValues exitValues,
      Recorder recorder,
      Constants constants,
      boolean resultIsDecisive,
      UnaryOperator<LockId> names) {
    this.site = site;
    this.exitValues = exitValues;
    this.recorder = recorder;
    this.constants = constants;
    this.resultIsDecisive = resultIsDecisive;
    this.names = names;
  }

  /**
   * The ways among these that the call may take, one after the other: what the caller takes on one
   * of them counts as its own where the next is judged.
   */
  void among(List<Exit> exits, Consumer<Chosen> take) {
    List<@Nullable Valuation> after = new ArrayList<>(exits.size());
    exits.forEach(exit -> after.add(exitValues.after(exit)));
    boolean mayReturn = !exits.stream().allMatch(this::isStuck);
    boolean mayTakePlace = anyCanTakePlace(exits, after);
    for (int i = 0; i < exits.size(); i++) {
      Exit exit = exits.get(i);
      Valuation values = distinct(exit, exits, after.get(i));
      if (values != null
          && (canTakePlace(exit, values) || !mayTakePlace)
          && !(mayReturn && isStuck(exit))
          && !isOutdone(exit, exits, after)
          && !isUnaskedFailure(exit, exits)) {
        Confidence held = isLeftOpen(exit, exits) ? Confidence.LOW : Confidence.HIGH;
        take.accept(new Chosen(withoutLeaks(exit, exits), values, held));
      }
    }
  }

  private LockId named(LockId inCallee) {
    return names.apply(inCallee);
  }

  /**
   * What is known after an exit of which nobody can say what it returns: not the error code that is
   * returned with other locks, nor the zero. Errs towards silence.
   */
  private @Nullable Valuation distinct(Exit exit, List<Exit> exits, @Nullable Valuation after) {
    Valuation values = after;
    for (Exit other : exits) {
      Expr number = other.value();
      if (values != null
          && exit.value() == null
          && number != null
          && (isErrorCode(number) || saysThatItHasNot(number, exit, other))
          && !other.change().equals(exit.change())) {
        Expr result = values.resolve(site.result(), constants);
        values = values.assume(new Expr.Binary(Expr.BinaryOperator.EQUAL, result, number), false);
      }
    }
    return values;
  }

  /** Whether zero says that the callee has not released what it releases on the other way out. */
  private boolean saysThatItHasNot(Expr number, Exit exit, Exit other) {
    return resultIsDecisive
        && number.equals(Expr.Constant.ZERO)
        && exit.held().isEmpty()
        && !exit.released().isEmpty()
        && other.isBalanced();
  }

  /** Whether it is the negative of a number or of a name. */
  private static boolean isErrorCode(Expr value) {
    return value instanceof Expr.Constant number
        ? number.value() < 0
        : value instanceof Expr.Unary minus
            && minus.operator() == Expr.UnaryOperator.NEGATE
            && (minus.operand() instanceof Expr.Symbol || minus.operand() instanceof Expr.Constant);
  }

  /** If none can, it is not the call that is impossible, but something that was thought null. */
  private boolean anyCanTakePlace(List<Exit> exits, List<@Nullable Valuation> after) {
    for (int i = 0; i < exits.size(); i++) {
      Valuation values = after.get(i);
      if (values != null && canTakePlace(exits.get(i), values)) {
        return true;
      }
    }
    return false;
  }

  private boolean canTakePlace(Exit exit, Valuation values) {
    return exit.held().stream().allMatch(held -> Owners.mayExist(values, named(held.lock())))
        && exit.released().stream().allMatch(lock -> Owners.mayExist(values, named(lock)));
  }

  /** Whether the callee would have waited for its caller on this way, and never returned. */
  private boolean isStuck(Exit exit) {
    return exit.released().isEmpty() && exit.held().stream().anyMatch(this::isHeldAlready);
  }

  private boolean isHeldAlready(Acquisition taken) {
    LockId lock = named(taken.lock());
    return !lock.kind().isReentrant()
        && site.state().held().stream()
            .anyMatch(
                held ->
                    held.lock().isSurely(lock)
                        && held.lock().subclass().equals(lock.subclass())
                        && held.mode().excludes(taken.mode()));
  }

  /**
   * Whether another exit, which this caller cannot tell from this one, fits better what it holds: a
   * helper that unlocks under a condition of its own is taken to unlock what is held, and not to
   * unlock what is not. Errs towards silence.
   */
  private boolean isOutdone(Exit exit, List<Exit> exits, List<@Nullable Valuation> after) {
    if (exits.size() == 1) {
      return false;
    }
    int misfits = misfits(exit);
    for (int i = 0; i < exits.size(); i++) {
      Exit other = exits.get(i);
      boolean better =
          after.get(i) != null
              && !other.signs().and(exit.signs()).isEmpty()
              && other.held().equals(exit.held())
              && misfits(other) < misfits;
      if (better && !callersTellApart(exit, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the callee may as well return without the locks, or with them taken for another level
   * of nesting, or with one that lets it sleep, and this function cannot tell: not by what it
   * returns, and not by an argument that stands for the choice.
   */
  private boolean isLeftOpen(Exit exit, List<Exit> exits) {
    return !exit.held().isEmpty()
        && exits.stream()
            .anyMatch(
                other ->
                    (other.held().isEmpty()
                            || isNestedOtherwise(exit, other)
                            || sleepsInstead(exit, other))
                        && !other.signs().and(exit.signs()).isEmpty()
                        && !isChosen(exit.guard(), other.guard())
                        && exitValues.after(other) != null);
  }

  /** Whether one takes a lock that spins where the other takes one that sleeps. */
  private static boolean sleepsInstead(Exit exit, Exit other) {
    return isAtomic(exit) && !isAtomic(other);
  }

  private static boolean isAtomic(Exit exit) {
    return !exit.contexts().isNeutral()
        || exit.held().stream().anyMatch(held -> held.lock().kind().makesAtomic());
  }

  private static boolean isNestedOtherwise(Exit exit, Exit other) {
    return exit.held().stream()
        .anyMatch(
            mine ->
                other.held().stream()
                    .anyMatch(theirs -> theirs.lock().isAtOtherLevelThan(mine.lock())));
  }

  private static boolean isChosen(Guard guard, Guard other) {
    return guard.atoms().stream()
        .anyMatch(
            atom ->
                atom.term() instanceof Expr.Path && isOnArguments(atom) && other.excludes(atom));
  }

  /** Where nobody asks whether the callee took its locks, the code takes it that it did. */
  private boolean isUnaskedFailure(Exit exit, List<Exit> exits) {
    return !resultIsDecisive
        && exit.isBalanced()
        && exits.stream()
            .anyMatch(
                other ->
                    !other.held().isEmpty()
                        && other.signs().and(exit.signs()).isEmpty()
                        && exitValues.after(other) != null);
  }

  /**
   * The exit without what the callee seems to have forgotten: a lock that it hands back on another
   * way out, which this caller cannot tell from this one. That is told of the callee; taking it for
   * held in every caller would tell it again everywhere. Errs towards silence.
   */
  private Exit withoutLeaks(Exit exit, List<Exit> exits) {
    if (exits.size() == 1 || (exit.held().isEmpty() && exit.contexts().isNeutral())) {
      return exit;
    }
    List<Exit> alike = exits.stream().filter(other -> isAlike(exit, other)).toList();
    List<Acquisition> held =
        exit.held().stream()
            .filter(a -> alike.stream().noneMatch(other -> handsBack(other, a.lock())))
            .toList();
    ContextCounts contexts = exit.contexts();
    for (ContextCause cause : ContextCause.values()) {
      for (Exit other : alike) {
        int left = Math.max(0, other.contexts().count(cause));
        while (contexts.count(cause) > left) {
          contexts = contexts.leave(cause);
        }
      }
    }
    return exit.leaving(held, contexts);
  }

  private boolean isAlike(Exit exit, Exit other) {
    return !other.equals(exit)
        && !other.signs().and(exit.signs()).isEmpty()
        && exit.guard().atoms().stream()
            .noneMatch(atom -> isOnArguments(atom) && other.guard().excludes(atom))
        && exitValues.after(other) != null;
  }

  /** What lies in fields is more than a caller knows of its call. */
  static boolean isOnArguments(Guard.Atom atom) {
    return !Terms.anyPath(atom.term(), path -> !path.isRoot());
  }

  private static boolean handsBack(Exit exit, LockId lock) {
    return exit.handedBack().contains(lock)
        && exit.held().stream().noneMatch(a -> a.lock().equals(lock));
  }

  /**
   * Whether the guards exclude each other by what this function's callers know. Of a lock that this
   * function has taken, that is no more than their arguments.
   */
  private boolean callersTellApart(Exit exit, Exit other) {
    boolean releasesOwn =
        other.released().stream().anyMatch(lock -> site.state().heldAs(named(lock)).isPresent());
    return exit.guard().atoms().stream()
        .filter(other.guard()::excludes)
        .filter(atom -> !releasesOwn || isOnArguments(atom))
        .map(atom -> site.resolve(atom.term(), constants))
        .anyMatch(Terms::isEntryTerm);
  }

  /** How many locks the exit releases that are not held, or leaves held that another releases. */
  private int misfits(Exit exit) {
    int misfits = 0;
    for (LockId released : exit.released()) {
      LockId lock = named(released);
      if (site.state().heldAs(lock).isPresent()) {
        misfits--;
      } else if (recorder.own().takes(lock)) {
        misfits++;
      }
    }
    for (ContextCause cause : ContextCause.values()) {
      if (exit.contexts().count(cause) < 0) {
        if (site.state().contexts().count(cause) > 0) {
          misfits--;
        } else if (recorder.own().enters(cause)) {
          misfits++;
        }
      }
    }
    return misfits;
  }
}
