package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.fact.SelfDeadlock;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.AcquireEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a function takes while it holds something: the same lock, or another in some order. */
final class LockOrders {
  /**
   * A lock that is taken again more calls away is not told by default. Unlike one of two threads,
   * it hangs each time: code that has run has something on the way that excludes it.
   */
  private static final int MAX_CALLS = 4;

  private final Map<List<Object>, OrderEdge> edges = new LinkedHashMap<>();
  private final Map<List<Object>, SelfDeadlock> selfDeadlocks = new LinkedHashMap<>();
  private final Map<List<Object>, SelfDeadlock> guesses = new LinkedHashMap<>();
  private BooleanSupplier comparesObjects = () -> false;
  private IntPredicate isAsked = node -> false;
  private IntPredicate isSkipped = node -> false;

  /** Says whether the function compares what it may order its arguments by. */
  void comparing(BooleanSupplier compares) {
    comparesObjects = compares;
  }

  /** Says at which nodes stands what the code asks for before, with nothing known of the answer. */
  void askedAt(IntPredicate nodes) {
    isAsked = nodes;
  }

  /** Says which nodes of loops are not reached on each turn. */
  void skippedAt(IntPredicate nodes) {
    isSkipped = nodes;
  }

  /** A lock is taken in this state under one that is held in it. */
  void taken(State state, Acquisition held, AcquireEvent event) {
    if (held.lock().isSurely(event.lock())) {
      selfDeadlock(held, event);
    } else {
      edge(state, held, event);
    }
  }

  private void selfDeadlock(Acquisition held, AcquireEvent event) {
    boolean waitsForItself =
        held.mode().excludes(event.mode()) && !event.lock().kind().isReentrant();
    // What a context orders at run time tells that it is held already.
    boolean ordered = event.lock().subclass().equals(LockId.UNKNOWN_SUBCLASS);
    if (!waitsForItself || ordered || !held.lock().subclass().equals(event.lock().subclass())) {
      return;
    }
    Confidence confidence = confidence(held, event);
    SelfDeadlock found = new SelfDeadlock(held, event.lock(), event.trace(), confidence);
    List<Object> key = List.of(event.trace().node(), event.lock());
    if (asks(held, event)) {
      guesses.putIfAbsent(key, found.withConfidence(Confidence.LOW));
    } else {
      selfDeadlocks.putIfAbsent(key, found);
    }
  }

  /**
   * Whether the function itself asks before it takes the lock: for that alone, or on each turn of a
   * loop in which it took the lock on an earlier one.
   */
  private boolean asks(Acquisition held, AcquireEvent event) {
    int node = event.trace().node();
    return held.trace().length() == 1
        && event.trace().length() == 1
        && (isAsked.test(node) || (held.trace().node() == node && isSkipped.test(node)));
  }

  /**
   * File systems unlock a page in callbacks that nobody sees between two functions. And code that
   * comes back to itself while it works, as a reset that sends a command, has a flag for it.
   */
  private static Confidence confidence(Acquisition held, AcquireEvent event) {
    int calls = held.trace().length() + event.trace().length() - 2;
    if (calls > MAX_CALLS) {
      return Confidence.LOW;
    }
    boolean far = calls > 0;
    boolean unseen = far && event.lock().kind().isOfPageCache();
    return unseen || event.trace().comesBack()
        ? Confidence.LOW
        : event.confidence().and(held.confidence());
  }

  private void edge(State state, Acquisition held, AcquireEvent event) {
    String first = held.lock().orderClass();
    String second = event.lock().orderClass();
    if (first == null || second == null || areOrderedAtRunTime(held.lock(), event.lock())) {
      return;
    }
    // What callers hold is no longer held when the function has released it.
    SortedSet<String> givenUp = givenUp(state, event);
    SortedSet<String> gates = gates(state, event);
    gates.removeAll(List.of(first, second));
    OrderEdge edge =
        new OrderEdge(
            new OrderEdge.Node(
                first, held.lock().kind(), held.mode(), told(held.lock()), held.lock().within()),
            new OrderEdge.Node(
                second,
                event.lock().kind(),
                event.mode(),
                givenUp.contains(second) ? null : told(event.lock()),
                event.lock().within()),
            new OrderEdge.Witness(
                held.trace(), null, event.trace(), gates, givenUp, confidence(state, held, event)));
    // Of two objects of one class it is only known between arguments in which order others take
    // them.
    boolean tellsOrder =
        !first.equals(second) || (edge.isBetweenArguments() && !comparesObjects.getAsBoolean());
    if (tellsOrder) {
      edges.merge(List.of(edge.first(), edge.second(), gates), edge, LockOrders::better);
    }
  }

  private static SortedSet<String> givenUp(State state, AcquireEvent event) {
    return classes(Stream.concat(state.released().stream(), event.dropped().locks().stream()));
  }

  /** What is held when the lock is taken, by this function or, as it has asserted, its callers. */
  private static SortedSet<String> gates(State state, AcquireEvent event) {
    return classes(
        Stream.concat(
            Stream.concat(state.held().stream(), state.asserted().stream()).map(Acquisition::lock),
            HeldPredicate.heldFor(event.guard()).stream()));
  }

  private static SortedSet<String> classes(Stream<LockId> locks) {
    return new TreeSet<>(locks.map(LockId::orderClass).filter(Objects::nonNull).toList());
  }

  private static Confidence confidence(State state, Acquisition held, AcquireEvent event) {
    return isTakenAgain(state, held, event.lock())
        ? Confidence.LOW
        : event.confidence().and(heldFor(held));
  }

  /**
   * Whether another lock of the class that is taken is held already: nobody gets here if it is the
   * same one, and if it is not, then those are ordered by what is not seen.
   */
  private static boolean isTakenAgain(State state, Acquisition held, LockId taken) {
    String taking = taken.orderClass();
    return state.held().stream()
        .anyMatch(
            other -> !other.equals(held) && Objects.equals(other.lock().orderClass(), taking));
  }

  /**
   * A semaphore that a callee leaves taken may count something, or stand for a mode that lasts. The
   * kernel's own validator knows none.
   */
  private static Confidence heldFor(Acquisition held) {
    boolean kept = held.lock().kind() == LockKind.SEMAPHORE && held.trace().length() > 1;
    return kept ? Confidence.LOW : held.confidence();
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

  List<OrderEdge> edges() {
    return List.copyOf(edges.values());
  }

  List<SelfDeadlock> selfDeadlocks() {
    Map<List<Object>, SelfDeadlock> all = new LinkedHashMap<>(selfDeadlocks);
    guesses.forEach(all::putIfAbsent);
    return List.copyOf(all.values());
  }
}
