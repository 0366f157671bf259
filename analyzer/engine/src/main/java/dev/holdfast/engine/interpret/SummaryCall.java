package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import dev.holdfast.engine.value.Constants;
import dev.holdfast.engine.value.Terms;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Interprets a call by the summaries of the functions it may reach. */
final class SummaryCall {
  private final List<Summary> summaries;
  private final Confidence confidence;
  private final CallSite site;
  private final Recorder recorder;
  private final Knowledge knowledge;
  private final UnaryOperator<Valuation> aftermath;
  private final ExitValues exitValues;
  private final Constants constants;
  private final boolean resultIsDecisive;
  private final boolean resultIsHandedOver;
  private final CalleeGuards guards;
  private final IdentityHashMap<Dropped, Dropped> droppeds = new IdentityHashMap<>();
  private final IdentityHashMap<LockId, LockId> locks = new IdentityHashMap<>();

  SummaryCall(
      List<Summary> summaries,
      Confidence confidence,
      CallSite site,
      Recorder recorder,
      Knowledge knowledge,
      Tests tests,
      UnaryOperator<Valuation> aftermath) {
    this.summaries = summaries;
    this.confidence = confidence;
    this.site = site;
    this.recorder = recorder;
    this.knowledge = knowledge;
    this.aftermath = aftermath;
    this.exitValues = new ExitValues(site, aftermath, knowledge.constants());
    this.constants = knowledge.constants();
    this.guards = new CalleeGuards(site.binding(), site.state(), constants);
    this.resultIsDecisive = tests.isDecisive(site.node());
    this.resultIsHandedOver = tests.isHandedOver(site.node());
  }

  /** Takes down what the callees may block on and lock. */
  void record() {
    for (Summary summary : summaries) {
      if (!recorder.toldBefore().has(summary, this::translate)) {
        summary.sleeps().forEach(this::sleep);
        summary.acquires().forEach(this::acquire);
      }
    }
  }

  private void translate(List<Object> terms, ToldBefore.Parts parts) {
    terms.add(site.node());
    terms.add(summaries.size() > 1);
    terms.add(confidence);
    recorder.addView(site.state(), terms);
    parts.guards().forEach(guard -> terms.add(guards.guard(guard)));
    parts.dropped().forEach(dropped -> terms.add(dropped(dropped)));
    parts.locks().forEach(lock -> terms.add(named(lock)));
  }

  /** The states after the call: one for each way in which the callee changes them. */
  List<State> states() {
    record();
    if (onlyAnswers() && !resultIsDecisive && !isNumberForOthers()) {
      return List.of(site.state().with(aftermath.apply(site.state().values())));
    }
    if (summaries.size() == 1 || confidence != Confidence.LOW) {
      return exits(
          summaries.stream().flatMap(summary -> summary.exits().stream()).distinct().toList());
    }
    // Of what a slot may hold, only what all candidates do is taken for done, which errs towards
    // silence.
    return exits(agreedExits().orElseGet(this::sharedExit));
  }

  /** Whether the callees do nothing but tell two cases apart by what they return. */
  private boolean onlyAnswers() {
    return summaries.stream().allMatch(Summary::isNeutral)
        && summaries.stream().anyMatch(summary -> summary.exits().size() > 1);
  }

  /** Whether what the callees return is one of some numbers, which is handed to another call. */
  private boolean isNumberForOthers() {
    return resultIsHandedOver
        && summaries.stream().flatMap(each -> each.exits().stream()).allMatch(Exit::isNumber);
  }

  /** How the callee returns, if all candidates change the caller's locks in the same ways. */
  private Optional<List<Exit>> agreedExits() {
    Map<Object, Exit> agreed = byChange(summaries.get(0));
    for (Summary other : summaries.subList(1, summaries.size())) {
      Map<Object, Exit> theirs = byChange(other);
      if (!theirs.keySet().equals(agreed.keySet())) {
        return Optional.empty();
      }
      agreed.replaceAll((change, mine) -> mine.or(theirs.getOrDefault(change, mine)));
    }
    return Optional.of(List.copyOf(agreed.values()));
  }

  private List<Exit> sharedExit() {
    return summaries.stream()
        .flatMap(summary -> summary.exits().stream())
        .reduce(Exit::shared)
        .map(List::of)
        .orElse(List.of(Exit.NEUTRAL));
  }

  private static Map<Object, Exit> byChange(Summary summary) {
    Map<Object, Exit> exits = new LinkedHashMap<>();
    summary.exits().forEach(exit -> exits.merge(exit.change(), exit, Exit::or));
    return exits;
  }

  private void sleep(SleepEvent event) {
    guards
        .guard(event.guard())
        .ifPresent(
            guard ->
                recorder.sleep(
                    site.state(),
                    new SleepEvent(
                        reason(event.reason()),
                        guard,
                        dropped(event.dropped()),
                        event.cause(),
                        Trace.call(site.function(), site.node(), event.trace()),
                        sureness(event.confidence()))));
  }

  /** One choice among candidates is likely enough to be told; a second one on top of it is not. */
  private Confidence sureness(Confidence ofEvent) {
    boolean again = summaries.size() > 1 && ofEvent == Confidence.MEDIUM;
    return again ? Confidence.LOW : ofEvent.and(confidence);
  }

  private Dropped dropped(Dropped dropped) {
    return dropped.locks().isEmpty()
        ? dropped
        : droppeds.computeIfAbsent(
            dropped,
            any -> new Dropped(any.locks().stream().map(this::named).toList(), any.contexts()));
  }

  private Reason reason(Reason reason) {
    LockId lock = reason.lock();
    if (lock == null) {
      return reason;
    }
    return new Reason(reason.kind(), reason.primitive(), Recorder.outward(named(lock)));
  }

  private void acquire(AcquireEvent event) {
    guards
        .guard(event.guard())
        .ifPresent(
            guard ->
                recorder.acquire(
                    site.state(),
                    new AcquireEvent(
                        named(event.lock()),
                        event.mode(),
                        event.waiting(),
                        guard,
                        dropped(event.dropped()),
                        Trace.call(site.function(), site.node(), event.trace()),
                        sureness(event.confidence()))));
  }

  /** The callee's lock under the name that it has in the caller's state. */
  private LockId named(LockId inCallee) {
    return locks.computeIfAbsent(inCallee, any -> resolved(site.binding().lock(any)));
  }

  /** The lock under the name that the caller's assignments give it. */
  private LockId resolved(LockId lock) {
    AccessPath path = lock.path();
    if (path == null) {
      return lock;
    }
    Expr value = site.state().values().resolve(path);
    LockId renamed = lock.at(value instanceof Expr.Path named ? named.path() : null);
    return knowledge.named(knowledge.monitors().narrowed(renamed, site.function()));
  }

  private List<State> exits(List<Exit> exits) {
    List<@Nullable Valuation> after = new ArrayList<>(exits.size());
    exits.forEach(exit -> after.add(exitValues.after(exit)));
    boolean mayReturn = !exits.stream().allMatch(this::isStuck);
    boolean mayTakePlace = anyCanTakePlace(exits, after);
    List<State> states = new ArrayList<>(exits.size());
    for (int i = 0; i < exits.size(); i++) {
      Exit exit = exits.get(i);
      Valuation values = distinct(exit, exits, after.get(i));
      if (values != null
          && (canTakePlace(exit, values) || !mayTakePlace)
          && !(mayReturn && isStuck(exit))
          && !isOutdone(exit, exits, after)
          && !isUnaskedFailure(exit, exits)) {
        Confidence held = isLeftOpen(exit, exits) ? Confidence.LOW : Confidence.HIGH;
        states.add(apply(site.state().with(values), withoutLeaks(exit, exits), held));
      }
    }
    return states;
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
        .map(atom -> site.state().values().resolve(site.binding().expr(atom.term()), constants))
        .anyMatch(Terms::isEntryTerm);
  }

  /** How many locks the exit releases that are not held, or leaves held that another releases. */
  private int misfits(Exit exit) {
    int misfits = 0;
    for (LockId released : exit.released()) {
      LockId lock = named(released);
      if (site.state().heldAs(lock).isPresent()) {
        misfits--;
      } else if (recorder.takes(lock)) {
        misfits++;
      }
    }
    for (ContextCause cause : ContextCause.values()) {
      if (exit.contexts().count(cause) < 0) {
        if (site.state().contexts().count(cause) > 0) {
          misfits--;
        } else if (recorder.enters(cause)) {
          misfits++;
        }
      }
    }
    return misfits;
  }

  private State apply(State before, Exit exit, Confidence sureness) {
    State state = before;
    for (LockId released : exit.released()) {
      LockId lock = named(released);
      DoubleRelease.check(state, lock, site.here())
          .map(found -> judged(found, exit))
          .ifPresent(recorder::imbalance);
      recorder.released(lock, site.node());
      state = state.release(lock, site.here());
    }
    for (Acquisition held : exit.held()) {
      LockId lock = named(held.lock());
      Trace trace = Trace.call(site.function(), site.node(), held.trace());
      recorder.took(lock);
      state =
          Owners.exist(state, lock)
              .acquire(new Acquisition(lock, held.mode(), trace, held.confidence().and(sureness)));
    }
    return contexts(exit.isBalanced() ? state : site.withoutException(state), exit);
  }

  /** A callee that asks the object whether to unlock knows whether it is locked. */
  private Imbalance judged(Imbalance found, Exit exit) {
    return guards.leavesFieldsOpen(exit.guard()) ? found.withConfidence(Confidence.LOW) : found;
  }

  private State contexts(State before, Exit exit) {
    State state = before;
    for (ContextCause cause : ContextCause.values()) {
      for (int n = exit.contexts().count(cause); n < 0; n++) {
        state = state.leave(cause);
      }
      Trace deeper = exit.contexts().trace(cause).orElse(null);
      for (int n = exit.contexts().count(cause); n > 0 && deeper != null; n--) {
        recorder.entered(cause);
        state = state.enter(cause, Trace.call(site.function(), site.node(), deeper));
      }
    }
    return state;
  }
}
