package dev.holdfast.engine.interpret;

import dev.holdfast.engine.callers.HeldAtCall;
import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockKind;
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
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what happens in a function: facts, and events for its summary. Each is kept once. */
final class Recorder {
  /** More events of one kind are left out of a summary. Errs towards silence. */
  private static final int MAX_EVENTS_PER_KIND = 6;

  private static final int MAX_ACQUIRES = 64;

  private final Keeping keeping;
  private final Map<List<Object>, SleepEvent> sleeps = new LinkedHashMap<>();
  private final Map<List<Object>, AcquireEvent> acquires = new LinkedHashMap<>();
  private final Map<List<Object>, SleepViolation> violations = new LinkedHashMap<>();
  private final Map<List<Object>, OrderEdge> edges = new LinkedHashMap<>();
  private final Map<List<Object>, SelfDeadlock> selfDeadlocks = new LinkedHashMap<>();
  private final Map<List<Object>, Imbalance> imbalances = new LinkedHashMap<>();
  private final Map<List<Object>, FunctionResult.HandedOver> handedOver = new LinkedHashMap<>();
  private final Map<List<Object>, HeldAtCall> calls = new LinkedHashMap<>();
  private final SortedSet<String> blockedUnder = new TreeSet<>();
  private final Set<String> takenClasses = new HashSet<>();
  private final Set<ContextCause> enteredCauses = EnumSet.noneOf(ContextCause.class);
  private final Map<List<Object>, Guard> firstGuards = new HashMap<>();
  private IntPredicate loops = node -> false;
  private Predicate<AccessPath> isNew = path -> false;
  private BooleanSupplier comparesObjects = () -> false;
  private int unknownCalls;
  private @Nullable State lastState;
  private List<Guard.Atom> lastEntryFacts = List.of();
  private Dropped lastDropped = Dropped.NOTHING;

  /** How finely a summary tells events apart. */
  enum Keeping {
    /** One event of each kind is enough. */
    ONE_PER_KIND,
    /** One of each kind at every call: the function is itself an entry, where all are told. */
    ONE_PER_CALL
  }

  Recorder(Keeping keeping) {
    this.keeping = keeping;
  }

  /** Says which nodes of the function are walked more than once. */
  void loopsAt(IntPredicate nodes) {
    loops = nodes;
  }

  /** Says whether the function compares what it may order its arguments by. */
  void comparing(BooleanSupplier compares) {
    comparesObjects = compares;
  }

  /** Says which paths lead to locks of objects that nobody else knows yet. */
  void newObjects(Predicate<AccessPath> paths) {
    isNew = paths;
  }

  /** Something may sleep in this state; the event is in this function's terms. */
  void sleep(State state, SleepEvent event) {
    blocksHolders(state, event);
    if (event.cause() != null) {
      conditionalViolation(state, event, event.cause());
      return;
    }
    if (isExcluded(state, event)) {
      return;
    }
    Optional<Cause> cause = cause(state, event);
    if (cause.isPresent()) {
      conditionalViolation(state, event, cause.get());
    } else {
      keep(
          new SleepEvent(
              event.reason(),
              event.guard().and(knownAtEntry(state)),
              dropped(event.dropped(), state),
              null,
              event.trace(),
              event.confidence()));
    }
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

  private static boolean isExcluded(State state, SleepEvent event) {
    return event.reason().kind() == Reason.Kind.USER_ACCESS
        && state.contexts().count(ContextCause.PAGE_FAULTS_OFF) > 0;
  }

  /** A finding if nothing is open; else the callers decide. */
  private void conditionalViolation(State state, SleepEvent event, Cause cause) {
    if (knowsItIsNotAtomic(state, event.guard())) {
      return;
    }
    if (event.guard().isOpen()) {
      keep(
          new SleepEvent(
              event.reason(),
              event.guard().and(knownAtEntry(state)),
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

  /** Whether the path was taken only because {@code in_atomic()} was false. */
  private static boolean knowsItIsNotAtomic(State state, Guard guard) {
    return state.values().facts().get(AtomicPredicate.TERM) == Signs.ZERO
        || AtomicPredicate.excludes(guard);
  }

  /** Why the state may not sleep, the latest lock first; empty if it may. */
  static Optional<Cause> cause(State state, SleepEvent event) {
    Dropped dropped = event.dropped();
    List<Acquisition> kept = dropped.leftOf(state);
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (kept.get(i).lock().kind().makesAtomic()) {
        return Optional.of(new Cause.HeldLock(kept.get(i)));
      }
    }
    for (Acquisition asserted : state.asserted()) {
      if (asserted.lock().kind().makesAtomic() && !dropped.has(asserted.lock())) {
        return Optional.of(new Cause.Asserted(asserted));
      }
    }
    for (ContextCause entered : ContextCause.values()) {
      boolean forbids =
          entered != ContextCause.PAGE_FAULTS_OFF
              && !(entered == ContextCause.INTERRUPTS_OFF
                  && event.reason().kind() == Reason.Kind.SWITCH);
      Optional<Trace> trace = state.contexts().trace(entered);
      int left = dropped.contexts().count(entered);
      if (forbids && trace.isPresent() && state.contexts().count(entered) + left > 0) {
        return Optional.of(new Cause.Entered(entered, trace.get()));
      }
    }
    return Optional.empty();
  }

  private void keep(SleepEvent event) {
    Reason reason = event.reason();
    List<Object> place = List.of(event.trace().node(), reason.kind(), reason.primitive());
    Guard first = firstGuards.putIfAbsent(place, event.guard());
    if (first != null && loops.test(event.trace().node()) && event.guard().forgets(first)) {
      // A retry joins the conditions away under which the first turn came here.
      return;
    }
    LockId lock = reason.lock();
    List<Object> key =
        List.of(
            reason.kind(),
            lock == null ? "" : lock.display(),
            event.guard(),
            event.dropped(),
            event.cause() == null ? "" : event.cause(),
            keeping == Keeping.ONE_PER_CALL ? event.trace().node() : -1);
    SleepEvent old = sleeps.get(key);
    if (old == null || isBetter(event, old)) {
      sleeps.put(key, event);
    }
  }

  private static boolean isBetter(SleepEvent event, SleepEvent old) {
    int byConfidence = event.confidence().compareTo(old.confidence());
    return byConfidence < 0
        || (byConfidence == 0 && Trace.ORDER.compare(event.trace(), old.trace()) < 0);
  }

  /** Many events come from one state: a callee may take dozens of locks. */
  private List<Guard.Atom> knownAtEntry(State state) {
    look(state);
    return lastEntryFacts;
  }

  private void look(State state) {
    if (state != lastState) {
      lastEntryFacts = entryFacts(state);
      lastDropped = Dropped.in(state);
      lastState = state;
    }
  }

  private Dropped dropped(Dropped inCallee, State state) {
    if (!inCallee.equals(Dropped.NOTHING)) {
      return Binding.dropped(inCallee, state);
    }
    look(state);
    return lastDropped;
  }

  /** What the state knows of the values that the function was given. */
  static List<Guard.Atom> entryFacts(State state) {
    List<Guard.Atom> onArguments = new ArrayList<>();
    List<Guard.Atom> onFields = new ArrayList<>();
    state
        .values()
        .facts()
        .forEach(
            (term, signs) -> {
              if (Terms.isEntryTerm(term) && tellsCallers(term, signs)) {
                Guard.Atom atom = new Guard.Atom(term, signs, Guard.Strength.POSSIBLE);
                boolean field = Terms.anyPath(term, path -> !path.isRoot());
                (field ? onFields : onArguments).add(atom);
              }
            });
    // What was tested last decides most directly, and callers know their arguments best.
    Collections.reverse(onArguments);
    Collections.reverse(onFields);
    onArguments.addAll(onFields);
    return onArguments;
  }

  /** That a field that was followed leads somewhere is not for callers to know; a test is. */
  private static boolean tellsCallers(Expr term, Signs signs) {
    return !(signs == Signs.POSITIVE && term instanceof Expr.Path path && !path.path().isRoot());
  }

  /** The function has taken a lock of its own. */
  void took(LockId lock) {
    String name = lock.className();
    if (name != null) {
      takenClasses.add(name);
    }
  }

  /** The function has entered a context of its own. */
  void entered(ContextCause cause) {
    enteredCauses.add(cause);
  }

  /** Whether the function takes locks of this one's class itself. */
  boolean takes(LockId lock) {
    return lock.className() != null && takenClasses.contains(lock.className());
  }

  /** Whether the function enters such a context itself. */
  boolean enters(ContextCause cause) {
    return enteredCauses.contains(cause);
  }

  /** A lock is taken in this state; the event is in this function's terms. */
  void acquire(State state, AcquireEvent event) {
    if (event.waiting() == Effect.Waiting.TRIES) {
      return;
    }
    if (isTakenAgain(state, event) || isOfNewObject(event.lock())) {
      return;
    }
    for (Acquisition held : event.dropped().leftOf(state)) {
      if (isOfNewObject(held.lock())) {
        continue;
      }
      if (held.lock().isSurely(event.lock())) {
        selfDeadlock(held, event);
      } else {
        edge(state, held, event);
      }
    }
    keep(state, event);
  }

  /** Whoever holds a re-entrant lock takes it again without waiting. */
  private static boolean isTakenAgain(State state, AcquireEvent event) {
    return event.lock().kind().isReentrant()
        && Stream.concat(state.held().stream(), state.asserted().stream())
            .anyMatch(
                held ->
                    held.lock().isSurely(event.lock())
                        && (held.mode() == LockMode.EXCLUSIVE || held.mode() == event.mode()));
  }

  private boolean isOfNewObject(LockId lock) {
    AccessPath path = lock.path();
    return path != null && lock.kind().isReentrant() && isNew.test(path);
  }

  private void selfDeadlock(Acquisition held, AcquireEvent event) {
    boolean waitsForItself =
        held.mode().excludes(event.mode()) && !event.lock().kind().isReentrant();
    // What a context orders at run time tells that it is held already.
    boolean ordered = event.lock().subclass().equals(LockId.UNKNOWN_SUBCLASS);
    if (!waitsForItself || ordered || !held.lock().subclass().equals(event.lock().subclass())) {
      return;
    }
    selfDeadlocks.putIfAbsent(
        List.of(event.trace().node(), event.lock()),
        new SelfDeadlock(held, event.lock(), event.trace(), confidence(held, event)));
  }

  /** File systems unlock a page in callbacks that nobody sees between two functions. */
  private static Confidence confidence(Acquisition held, AcquireEvent event) {
    boolean far = held.trace().length() > 1 || event.trace().length() > 1;
    return far && event.lock().kind() == LockKind.PAGE_LOCK
        ? Confidence.LOW
        : event.confidence().and(held.confidence());
  }

  private void edge(State state, Acquisition held, AcquireEvent event) {
    String first = held.lock().orderClass();
    String second = event.lock().orderClass();
    if (first == null || second == null || areOrderedAtRunTime(held.lock(), event.lock())) {
      return;
    }
    // What callers hold is no longer held when the function has released some of it.
    boolean gaveUp = !state.released().isEmpty() || !event.dropped().locks().isEmpty();
    SortedSet<String> gates = new TreeSet<>();
    List<Acquisition> around = new ArrayList<>(state.held());
    around.addAll(state.asserted());
    for (Acquisition other : around) {
      String name = other.lock().orderClass();
      if (name != null && !name.equals(first) && !name.equals(second)) {
        gates.add(name);
      }
    }
    OrderEdge edge =
        new OrderEdge(
            new OrderEdge.Node(first, held.lock().kind(), held.mode(), told(held.lock())),
            new OrderEdge.Node(
                second, event.lock().kind(), event.mode(), gaveUp ? null : told(event.lock())),
            new OrderEdge.Witness(
                held.trace(),
                null,
                event.trace(),
                gates,
                event.confidence().and(held.confidence())));
    // Of two objects of one class it is only known between arguments in which order others take
    // them.
    boolean tellsOrder =
        !first.equals(second) || (edge.isBetweenArguments() && !comparesObjects.getAsBoolean());
    if (tellsOrder) {
      edges.merge(List.of(edge.first(), edge.second(), gates), edge, Recorder::better);
    }
  }

  /** Wound/wait mutexes that are taken with a context back off from each other. */
  private static boolean areOrderedAtRunTime(LockId held, LockId taken) {
    return held.kind() == LockKind.WW_MUTEX
        && taken.kind() == LockKind.WW_MUTEX
        && held.subclass().equals(LockId.UNKNOWN_SUBCLASS)
        && taken.subclass().equals(LockId.UNKNOWN_SUBCLASS);
  }

  /** In Java, callers may hold the very object, or another of its class. */
  private static @Nullable AccessPath told(LockId lock) {
    return lock.kind().isReentrant() ? lock.path() : null;
  }

  private static OrderEdge better(OrderEdge a, OrderEdge b) {
    int byConfidence = a.witness().confidence().compareTo(b.witness().confidence());
    if (byConfidence != 0) {
      return byConfidence < 0 ? a : b;
    }
    return Trace.ORDER.compare(a.witness().taken(), b.witness().taken()) <= 0 ? a : b;
  }

  private void keep(State state, AcquireEvent event) {
    LockId lock = outward(event.lock());
    if (lock.path() == null && lock.className() == null) {
      return;
    }
    Dropped dropped = dropped(event.dropped(), state);
    List<Object> key = List.of(lock, event.mode(), dropped);
    AcquireEvent old = acquires.get(key);
    if (old == null || Trace.ORDER.compare(event.trace(), old.trace()) < 0) {
      acquires.put(
          key,
          new AcquireEvent(
              lock,
              event.mode(),
              event.waiting(),
              event.guard().and(knownAtEntry(state)),
              dropped,
              event.trace(),
              event.confidence()));
    }
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
    Map<List<Object>, Integer> counts = new LinkedHashMap<>();
    List<SleepEvent> ordered = new ArrayList<>(sleeps.values());
    ordered.sort(
        (a, b) -> {
          int byAtoms = Integer.compare(a.guard().atoms().size(), b.guard().atoms().size());
          return byAtoms != 0 ? byAtoms : Trace.ORDER.compare(a.trace(), b.trace());
        });
    List<SleepEvent> kept = new ArrayList<>();
    for (SleepEvent event : ordered) {
      int node = keeping == Keeping.ONE_PER_CALL ? event.trace().node() : -1;
      boolean conditional = event.cause() != null;
      List<Object> kind = List.of(event.reason().kind(), conditional, node);
      if (counts.merge(kind, 1, Integer::sum) <= MAX_EVENTS_PER_KIND) {
        kept.add(event);
      }
    }
    return kept;
  }

  /** The acquisitions for the summary, nearest first. */
  List<AcquireEvent> acquires() {
    List<AcquireEvent> ordered = new ArrayList<>(acquires.values());
    ordered.sort((a, b) -> Trace.ORDER.compare(a.trace(), b.trace()));
    return ordered.subList(0, Math.min(MAX_ACQUIRES, ordered.size()));
  }

  List<SleepViolation> violations() {
    return List.copyOf(violations.values());
  }

  List<OrderEdge> edges() {
    return List.copyOf(edges.values());
  }

  List<SelfDeadlock> selfDeadlocks() {
    return List.copyOf(selfDeadlocks.values());
  }

  List<Imbalance> imbalances() {
    return List.copyOf(imbalances.values());
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
