package dev.holdfast.engine.interpret;

import dev.holdfast.engine.callers.HeldAtCall;
import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.fact.SelfDeadlock;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Cause;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.value.Terms;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Collects what happens in a function: facts, and events for its summary. Each is kept once. */
final class Recorder {
  private final Sleeps sleeps;
  private final LockOrders orders = new LockOrders();
  private final EntryFacts entryFacts = new EntryFacts();
  private final ToldBefore toldBefore = new ToldBefore();
  private final Acquires acquires = new Acquires();
  private final OwnActs own = new OwnActs();
  private final PreparedLocks prepared = new PreparedLocks();
  private final Map<List<Object>, SleepViolation> violations = new LinkedHashMap<>();
  private final Map<List<Object>, Imbalance> imbalances = new LinkedHashMap<>();
  private final Map<List<Object>, Imbalance> guesses = new LinkedHashMap<>();
  private final Map<List<Object>, FunctionResult.HandedOver> handedOver = new LinkedHashMap<>();
  private final Map<List<Object>, HeldAtCall> calls = new LinkedHashMap<>();
  private final SortedSet<String> blockedUnder = new TreeSet<>();
  private final BitSet faultless = new BitSet();
  private final BitSet faulting = new BitSet();
  private BiPredicate<AccessPath, Integer> isNew = (path, node) -> false;
  private IntPredicate isAsked = node -> false;
  private IntPredicate isFirstUse = node -> false;
  private IntPredicate isLazilySet = node -> false;
  private int unknownCalls;

  /** How finely a summary tells events apart. */
  enum Keeping {
    /** One event of each kind is enough. */
    ONE_PER_KIND,
    /** One of each kind at every call: the function is itself an entry, where all are told. */
    ONE_PER_CALL
  }

  Recorder(Keeping keeping) {
    sleeps = new Sleeps(keeping);
  }

  /** Says which nodes of the function are walked more than once. */
  void loopsAt(IntPredicate nodes) {
    sleeps.loopsAt(nodes);
  }

  /** Says whether the function compares what it may order its arguments by. */
  void comparing(BooleanSupplier compares) {
    orders.comparing(compares);
  }

  /**
   * Says which fields branches of the function ask whether they are more or less than something.
   */
  void askedForOrder(Set<Expr> fields) {
    entryFacts.askedForOrder(fields);
  }

  /** Says at which nodes stands what the code asks for before, with nothing known of the answer. */
  void askedAt(IntPredicate nodes) {
    isAsked = nodes;
    orders.askedAt(nodes);
  }

  /** Says which nodes of loops are not reached on each turn. */
  void skippedAt(IntPredicate nodes) {
    orders.skippedAt(nodes);
  }

  /** Says which nodes of the function are reached on its first use alone. */
  void firstUseAt(IntPredicate nodes) {
    isFirstUse = nodes;
  }

  /** Says which nodes of the function are reached only where it sets what was not there. */
  void lazilySetAt(IntPredicate nodes) {
    isLazilySet = nodes;
  }

  /** Says which paths lead, at a node, to locks of objects that nobody else knows yet. */
  void newObjects(BiPredicate<AccessPath, Integer> paths) {
    isNew = paths;
  }

  /** What the function does itself. */
  OwnActs own() {
    return own;
  }

  /** The locks that it has made for itself. */
  PreparedLocks prepared() {
    return prepared;
  }

  /** Which events of callees need not be told again. */
  ToldBefore toldBefore() {
    return toldBefore;
  }

  /** Adds what of a state decides what is taken down of an event in it. */
  void addView(State state, List<Object> terms) {
    terms.add(state.held());
    terms.add(state.asserted());
    terms.add(state.released());
    terms.add(state.contexts());
    terms.add(state.hasWarned());
    terms.add(Atomicity.knowsItIsNotAtomic(state, Guard.NONE));
    terms.add(entryFacts.in(state));
  }

  /** A function is called here in this state. */
  void called(State state, int node) {
    boolean off = state.contexts().count(ContextCause.PAGE_FAULTS_OFF) > 0;
    (off ? faultless : faulting).set(node);
  }

  /** The calls that are made with page faults off, whatever the way to them. */
  BitSet faultlessCalls() {
    BitSet always = (BitSet) faultless.clone();
    always.andNot(faulting);
    return always;
  }

  /** Something may sleep in this state; the event is in this function's terms. */
  void sleep(State state, SleepEvent event) {
    asTold(state, state.hasWarned() ? event.unsure() : event);
  }

  private void asTold(State state, SleepEvent event) {
    blocksHolders(state, event);
    if (event.cause() != null) {
      conditionalViolation(state, event, event.cause());
      return;
    }
    if (Atomicity.isExcluded(state, event)) {
      return;
    }
    Optional<Cause> cause = Atomicity.cause(state, event);
    if (cause.isPresent()) {
      conditionalViolation(state, event, cause.get());
    } else {
      sleeps.keep(
          new SleepEvent(
              event.reason(),
              entryFacts.with(event.guard(), state),
              entryFacts.dropped(event.dropped(), state),
              null,
              event.trace(),
              forCallers(event.trace(), event.confidence())));
    }
  }

  /** Callers that may not sleep, or hold the lock that is taken, are taken not to be the first. */
  private Confidence forCallers(Trace trace, Confidence confidence) {
    return isFirstUse.test(trace.node()) ? Confidence.LOW : confidence;
  }

  /**
   * An object is made use of by two threads, who may wait for each other's monitors, after what it
   * sets lazily is there. That is no excuse for sleeping: code in atomic context may come first.
   */
  private Confidence forCallers(AcquireEvent event) {
    boolean lazily = event.lock().kind().isReentrant() && isLazilySet.test(event.trace().node());
    return lazily ? Confidence.LOW : forCallers(event.trace(), event.confidence());
  }

  /** Who waits for a monitor that is held here waits for whatever the holder waits for. */
  private void blocksHolders(State state, SleepEvent event) {
    LockId lock = event.reason().lock();
    boolean forMonitor = lock != null && lock.kind().isReentrant();
    boolean givesUp = event.reason().kind() == Reason.Kind.SIGNAL;
    if (forMonitor || givesUp || event.confidence() == Confidence.LOW) {
      return;
    }
    for (Acquisition held : state.held()) {
      String name = held.lock().orderClass();
      if (name != null && held.lock().kind().isReentrant() && !event.dropped().has(held.lock())) {
        blockedUnder.add(name);
      }
    }
  }

  /** A finding if nothing is open; else the callers decide. */
  private void conditionalViolation(State state, SleepEvent event, Cause cause) {
    if (Atomicity.knowsItIsNotAtomic(state, event.guard())) {
      return;
    }
    if (event.guard().isOpen()) {
      sleeps.keep(
          new SleepEvent(
              event.reason(),
              entryFacts.with(event.guard(), state),
              Dropped.NOTHING,
              cause,
              event.trace(),
              event.confidence()));
      return;
    }
    SleepViolation violation = SleepViolation.of(event, cause);
    List<Object> key = List.of(event.trace().node(), event.reason().kind());
    violations.merge(key, violation, Recorder::better);
  }

  private static SleepViolation better(SleepViolation a, SleepViolation b) {
    int byConfidence = a.confidence().compareTo(b.confidence());
    if (byConfidence != 0) {
      return byConfidence < 0 ? a : b;
    }
    return Trace.ORDER.compare(a.trace(), b.trace()) <= 0 ? a : b;
  }

  /** A lock is taken in this state; the event is in this function's terms. */
  void acquire(State state, AcquireEvent event) {
    asTold(state, state.hasWarned() ? event.unsure() : event);
  }

  private void asTold(State state, AcquireEvent event) {
    if (event.waiting() == Effect.Waiting.TRIES) {
      return;
    }
    int node = event.trace().node();
    if (isTakenAgain(state, event) || isOfNewObject(event.lock(), node)) {
      return;
    }
    for (Acquisition held : event.dropped().leftOf(state)) {
      if (!isOfNewObject(held.lock(), node)) {
        orders.taken(state, held, event);
      }
    }
    acquires.keep(
        new AcquireEvent(
            outward(event.lock()),
            event.mode(),
            event.waiting(),
            event.guard(),
            entryFacts.dropped(event.dropped(), state),
            event.trace(),
            forCallers(event)),
        guard -> entryFacts.with(guard, state));
  }

  /** Whoever holds a re-entrant lock takes it again without waiting. */
  private static boolean isTakenAgain(State state, AcquireEvent event) {
    return event.lock().kind().isReentrant()
        && (Stream.concat(state.held().stream(), state.asserted().stream())
                .anyMatch(
                    held ->
                        held.lock().isSurely(event.lock())
                            && (held.mode() == LockMode.EXCLUSIVE || held.mode() == event.mode()))
            || HeldPredicate.heldFor(event.guard()).stream().anyMatch(event.lock()::isSurely));
  }

  /** Whether it is one that nobody else can hold or wait for. */
  private boolean isOfNewObject(LockId lock, int node) {
    AccessPath path = lock.path();
    return prepared.have(lock)
        || (path != null && lock.kind().isReentrant() && isNew.test(path, node));
  }

  /** The lock as callers may see it: without a path that means nothing to them. */
  static LockId outward(LockId lock) {
    return lock.path() == null || Terms.isEntryPath(lock.path()) ? lock : lock.at(null);
  }

  /** A lock is forgotten or released twice. */
  void imbalance(Imbalance imbalance) {
    imbalances.putIfAbsent(
        List.of(imbalance.kind(), imbalance.lock(), imbalance.where().place()), imbalance);
  }

  /**
   * A lock is released at a node without being held. Code that asks whether it shall release, and
   * nothing else, mostly asks whether it holds: then it is a guess, unless the answer is known on
   * another path.
   */
  void releasedUnheld(Imbalance imbalance, int node) {
    if (isAsked.test(node)) {
      guesses.putIfAbsent(
          List.of(imbalance.kind(), imbalance.lock(), imbalance.where().place()),
          imbalance.withConfidence(Confidence.LOW));
    } else {
      imbalance(imbalance);
    }
  }

  /** A function is handed to one that will call it later. */
  void handOver(FunctionResult.HandedOver function) {
    handedOver.putIfAbsent(List.of(function.functionId(), function.contractKey()), function);
  }

  /** A function that takes locks is called in this state. */
  void call(State state, CallSite site, String callee) {
    Set<LockId> held = new LinkedHashSet<>();
    state.held().forEach(acquisition -> held.add(acquisition.lock()));
    state.asserted().forEach(acquisition -> held.add(acquisition.lock()));
    HeldAtCall call =
        new HeldAtCall(site.function().id(), site.node(), callee, site.binding().arguments(), held);
    calls.merge(List.of(site.node(), callee), call, HeldAtCall::and);
  }

  SortedSet<String> blockedUnder() {
    return Collections.unmodifiableSortedSet(blockedUnder);
  }

  /** Nothing is known of a callee. */
  void unknownCall() {
    unknownCalls++;
  }

  /** The events for the summary, fewest conditions first, at most so many of a kind. */
  List<SleepEvent> sleeps() {
    return sleeps.inSummary();
  }

  /** The acquisitions for the summary, nearest first. */
  List<AcquireEvent> acquires() {
    return acquires.inSummary();
  }

  List<SleepViolation> violations() {
    return List.copyOf(violations.values());
  }

  List<OrderEdge> edges() {
    return orders.edges();
  }

  List<SelfDeadlock> selfDeadlocks() {
    return orders.selfDeadlocks();
  }

  List<Imbalance> imbalances() {
    Map<List<Object>, Imbalance> all = new LinkedHashMap<>(imbalances);
    guesses.forEach(all::putIfAbsent);
    return List.copyOf(all.values());
  }

  List<FunctionResult.HandedOver> handedOver() {
    return List.copyOf(handedOver.values());
  }

  List<HeldAtCall> calls() {
    return List.copyOf(calls.values());
  }

  int unknownCalls() {
    return unknownCalls;
  }
}
