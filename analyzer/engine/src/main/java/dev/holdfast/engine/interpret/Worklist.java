package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.state.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The states of a function's paths that wait to be walked on. Where ways meet, those that hold and
 * have entered the same go on as one.
 */
final class Worklist {
  /** More different states at one node are widened to one. Errs towards silence. */
  private static final int MAX_STATES = 12;

  /**
   * Where no ways meet and so many states wait at one node, those that agree are joined until no
   * more are left than where ways meet.
   */
  private static final int MAX_WAITING = 40;

  /**
   * What is to be walked on next.
   *
   * @param states those that have come to the node
   */
  record Due(int node, List<State> states) {}

  private final Shape shape;
  private final Liveness liveness;
  private final LoopQuestions questions;
  private final Map<Integer, List<State>> settled = new TreeMap<>();
  private final Map<Integer, List<State>> pending = new TreeMap<>();
  private final PriorityQueue<Integer> queue;

  /** The nodes where no ways meet and very many states have waited. */
  private final BitSet crowded = new BitSet();

  private int current = -1;

  Worklist(Shape shape, Liveness liveness, LoopQuestions questions) {
    this.shape = shape;
    this.liveness = liveness;
    this.questions = questions;
    this.queue = new PriorityQueue<>((a, b) -> Integer.compare(shape.rank(a), shape.rank(b)));
  }

  /** Whether nothing waits. */
  boolean isEmpty() {
    return queue.isEmpty();
  }

  /** Takes the states of the node that comes first in the order of the graph. */
  Due next() {
    current = queue.remove();
    return new Due(current, Objects.requireNonNullElse(pending.remove(current), List.of()));
  }

  /**
   * A path has reached a node.
   *
   * @param reached its state there
   */
  void arrive(int node, State reached) {
    if (!shape.meets(node)) {
      boolean large = reached.values().isLarge();
      pass(node, large ? reached.retain(root -> liveness.isLive(root, node)) : reached);
      return;
    }
    boolean again = current >= 0 && shape.rank(node) <= shape.rank(current);
    State reaching = again ? questions.onNextTurn(node, reached) : reached;
    State arriving = reaching.retain(root -> liveness.isLive(root, node));
    List<State> known = settled.computeIfAbsent(node, n -> new ArrayList<>());
    for (int i = 0; i < known.size(); i++) {
      State state = distinct(known.get(i), arriving, node);
      if (known.get(i).agreesWith(state)) {
        merge(node, known, i, known.get(i).join(state, node));
        return;
      }
    }
    State state = arriving;
    for (State other : known) {
      state = distinct(other, state, node);
    }
    if (known.size() < MAX_STATES) {
      known.add(state);
      enqueue(node, state);
    } else {
      int last = known.size() - 1;
      merge(node, known, last, known.get(last).widen(state, node));
    }
  }

  /**
   * On to a node that only one other leads to. Each of a row of calls may return in several ways:
   * where those have become too many, the ones that agree go on as one.
   */
  private void pass(int node, State reached) {
    List<State> waiting = pending.getOrDefault(node, List.of());
    if (!crowded.get(node)) {
      enqueue(node, reached);
      if (waiting.size() == MAX_WAITING) {
        crowded.set(node);
        List<State> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(state -> crowd(waiting, state, node));
      }
    } else if (waiting.isEmpty()) {
      enqueue(node, reached);
    } else {
      crowd(waiting, reached, node);
    }
  }

  /** One more of very many states. */
  private void crowd(List<State> waiting, State arriving, int node) {
    for (int i = 0; waiting.size() >= MAX_STATES && i < waiting.size(); i++) {
      State state = distinct(waiting.get(i), arriving, node);
      if (waiting.get(i).agreesWith(state)) {
        waiting.set(i, waiting.get(i).joinCoarsely(state, node));
        return;
      }
    }
    waiting.add(arriving);
  }

  /** What a joined value meant on an earlier turn of a loop must not keep its name. */
  private State distinct(State known, State arriving, int node) {
    State state = arriving;
    if (!shape.loops(node)) {
      return state;
    }
    for (AccessPath.Root root : known.values().staleAt(node, arriving.values())) {
      state = state.retire(root);
    }
    return state;
  }

  private void merge(int node, List<State> known, int index, State merged) {
    State old = known.get(index);
    if (!merged.values().equals(old.values())
        || merged.hasWarned() != old.hasWarned()
        || !merged.agreesWith(old)) {
      known.set(index, merged);
      List<State> waiting = pending.get(node);
      if (waiting != null) {
        waiting.remove(old);
      }
      enqueue(node, merged);
    }
  }

  private void enqueue(int node, State state) {
    List<State> waiting = pending.computeIfAbsent(node, n -> new ArrayList<>());
    if (waiting.isEmpty()) {
      queue.add(node);
    }
    waiting.add(state);
  }
}
