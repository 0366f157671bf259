package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.Acquisition;
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
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Interprets a call by the summaries of the functions it may reach. */
final class SummaryCall {
  private final List<Summary> summaries;
  private final List<List<Guard.Atom>> conditions;
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
      List<List<Guard.Atom>> conditions,
      Confidence confidence,
      CallSite site,
      Recorder recorder,
      Knowledge knowledge,
      Tests tests,
      UnaryOperator<Valuation> aftermath) {
    this.summaries = summaries;
    this.conditions = conditions;
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
    for (int i = 0; i < summaries.size(); i++) {
      Summary summary = summaries.get(i);
      List<Guard.Atom> onlyIf = conditions.get(i);
      if (!recorder.toldBefore().has(summary, (terms, parts) -> translate(terms, onlyIf, parts))) {
        summary.sleeps().forEach(event -> sleep(event, onlyIf));
        summary.acquires().forEach(event -> acquire(event, onlyIf));
      }
    }
  }

  private void translate(List<Object> terms, List<Guard.Atom> onlyIf, ToldBefore.Parts parts) {
    terms.add(site.node());
    terms.add(onlyIf);
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

  private void sleep(SleepEvent event, List<Guard.Atom> onlyIf) {
    guards
        .guard(event.guard())
        .ifPresent(
            guard ->
                recorder.sleep(
                    site.state(),
                    new SleepEvent(
                        reason(event.reason()),
                        guard.and(onlyIf),
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

  private void acquire(AcquireEvent event, List<Guard.Atom> onlyIf) {
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
                        guard.and(onlyIf),
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
    List<State> states = new ArrayList<>(exits.size());
    new ExitChoice(site, exitValues, recorder, constants, resultIsDecisive, this::named)
        .among(exits, one -> states.add(apply(after(one), one.exit(), one.held())));
    return states;
  }

  /** The caller's state, with what a callee that comes back by this exit has found to be held. */
  private State after(ExitChoice.Chosen one) {
    State state = site.state().with(one.values());
    return one.exit().guard().atoms().stream().anyMatch(atom -> HeldPredicate.is(atom.term()))
        ? HeldPredicate.learned(state, site.here())
        : state;
  }

  private State apply(State before, Exit exit, Confidence sureness) {
    State state = before;
    for (LockId released : exit.released()) {
      LockId lock = named(released);
      DoubleRelease.check(state, lock, site.here())
          .map(found -> judged(found, exit))
          .ifPresent(recorder::imbalance);
      recorder.own().released(lock, site.node());
      state = state.release(lock, site.here());
    }
    for (Acquisition held : exit.held()) {
      LockId lock = named(held.lock());
      Trace trace = Trace.call(site.function(), site.node(), held.trace());
      recorder.own().took(lock);
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
        recorder.own().entered(cause);
        state = state.enter(cause, Trace.call(site.function(), site.node(), deeper));
      }
    }
    return state;
  }
}
