package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.value.Terms;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks a function's graph to a fixed point: a worklist in reverse post-order, with one state per
 * property at each node where paths meet.
 */
final class FunctionAnalysis {
  /** More different states at one node are widened to one. Errs towards silence. */
  private static final int MAX_STATES = 12;

  /**
   * Where no ways meet and so many states wait at one node, those that agree are joined until no
   * more are left than where ways meet.
   */
  private static final int MAX_WAITING = 40;

  /** More steps than so many per node end the walk; what was found until then counts. */
  private static final int MAX_STEPS_PER_NODE = 60;

  /** Of more labels, it is not kept that a value is none of them; that it cannot be is seen. */
  private static final int MAX_REFUTED_LABELS = 16;

  private final Function function;
  private final Body body;
  private final Transfer transfer;
  private final Knowledge knowledge;
  private final Shape shape;
  private final Liveness liveness;
  private final Map<Integer, List<State>> settled = new TreeMap<>();
  private final Map<Integer, List<State>> pending = new TreeMap<>();
  private final PriorityQueue<Integer> queue;
  private final List<Return> returns = new ArrayList<>();

  /** The nodes where no ways meet and very many states have waited. */
  private final BitSet crowded = new BitSet();

  /** By the heads of loops, what their branches ask to know whether they go on. */
  private final Map<Integer, Set<Expr>> questions = new TreeMap<>();

  /**
   * What loops ask of memory that they have read into a variable: each time it is read, the answer
   * may be another.
   */
  private final Set<Expr> rereads = new LinkedHashSet<>();

  /** By the heads of loops, the memory that only others can change and that ends the loop. */
  private final Map<Integer, Set<AccessPath>> polled = new TreeMap<>();

  /** Where branches went because of what was known. */
  private final BitSet decided = new BitSet();

  private int current = -1;

  /**
   * A path's end.
   *
   * @param node the node it ends at
   * @param value what it returns, resolved; null if nothing
   * @param state its state
   */
  record Return(int node, @Nullable Expr value, State state) {}

  FunctionAnalysis(Function function, Knowledge knowledge, Recorder recorder) {
    this.function = function;
    this.body = function.body();
    this.knowledge = knowledge;
    this.shape = new Shape(body);
    this.liveness = new Liveness(body);
    recorder.loopsAt(shape::loops);
    recorder.comparing(this::compares);
    recorder.askedForOrder(fieldsAskedForOrder());
    recorder.askedAt(this::isAsked);
    recorder.skippedAt(shape::mayBeSkipped);
    recorder.firstUseAt(new FirstUse(body)::isAt);
    recorder.newObjects(NewObjects.of(function, knowledge.program())::hold);
    this.transfer = new Transfer(function, knowledge, recorder, shape, liveness);
    this.queue = new PriorityQueue<>((a, b) -> Integer.compare(shape.rank(a), shape.rank(b)));
  }

  /** The loops that it walks. */
  Shape shape() {
    return shape;
  }

  /** Walks, and returns the ends of the paths. */
  List<Return> run() {
    arrive(0, State.ENTRY);
    long steps = (long) MAX_STEPS_PER_NODE * body.size();
    while (!queue.isEmpty() && steps > 0) {
      int node = queue.poll();
      List<State> states = pending.remove(node);
      if (states != null) {
        steps -= states.size();
        for (State state : states) {
          step(state, node);
        }
      }
    }
    return returns;
  }

  /**
   * Whether it asks what is less: of two objects, by an id or a hash, it may lock the lesser first.
   */
  private boolean compares() {
    return body.nodes().stream()
        .anyMatch(
            node ->
                node instanceof Node.Branch branch
                    && branch.condition() instanceof Expr.Binary binary
                    && binary.operator().isOrdering());
  }

  private Set<Expr> fieldsAskedForOrder() {
    Set<Expr> fields = new HashSet<>();
    for (Node node : body.nodes()) {
      if (node instanceof Node.Branch branch
          && branch.condition() instanceof Expr.Binary test
          && test.operator().isOrdering()
          && test.left() instanceof Expr.Path path
          && !path.path().isRoot()) {
        fields.add(path);
      }
    }
    return fields;
  }

  private void step(State state, int node) {
    current = node;
    Node kind = body.node(node);
    if (kind instanceof Node.Return end) {
      end(state, node, end.value());
    } else if (kind instanceof Node.Branch branch) {
      branch(state, node, branch);
    } else if (kind instanceof Node.Switch choice) {
      choose(state, node, choice);
    } else {
      State before = kind instanceof Node.Assign assign ? reading(state, assign.value()) : state;
      for (State next : transfer.states(before, node)) {
        if (body.successorCount(node) == 0) {
          end(next, node, null);
        } else {
          arrive(body.successor(node, 0), next);
        }
      }
    }
  }

  /** The state in which memory is read for which a loop asks. */
  private State reading(State state, Expr value) {
    if (rereads.isEmpty() || !asksForMemory(value)) {
      return state;
    }
    Expr read = resolve(state, value);
    Valuation values = state.values();
    for (Expr question : rereads) {
      if (Terms.anyPath(question, path -> !path.isRoot() && Terms.anyPath(read, path::equals))) {
        values = values.forgetTest(question);
      }
    }
    return state.with(values);
  }

  private void end(State state, int node, @Nullable Expr value) {
    Expr resolved = value == null ? null : resolve(state, value);
    returns.add(new Return(node, resolved, state));
  }

  private Expr resolve(State state, Expr term) {
    return state.values().resolve(term, knowledge.constants());
  }

  private void branch(State state, int node, Node.Branch branch) {
    Expr condition = resolve(state, branch.condition());
    for (int head : shape.loopsDecidedAt(node)) {
      if (readsAnew(branch.condition(), head)) {
        rereads.add(condition);
      } else if (asksForMemory(condition)) {
        questions.computeIfAbsent(head, any -> new LinkedHashSet<>()).add(condition);
      }
      notePolled(state, branch.condition(), head);
    }
    boolean mayHold = follow(state, condition, Taken.IF_TRUE, body.successor(node, 0));
    if (isLockingSlot(condition)) {
      return;
    }
    boolean mayFail = follow(state, condition, Taken.IF_FALSE, body.successor(node, 1));
    if (mayHold != mayFail) {
      decided.set(body.successor(node, mayHold ? 0 : 1));
    }
  }

  /**
   * Whether the node is only reached where the code asks for something that nothing tells, and is
   * all that hangs on it.
   */
  private boolean isAsked(int node) {
    Asides asides = shape.asides();
    return asides.contain(node) && !decided.get(asides.entryOf(node));
  }

  /** What was assigned before a loop waits for it to change is not what it will read for ever. */
  private void notePolled(State state, Expr condition, int head) {
    Terms.forEachPath(
        condition,
        path -> {
          if (isShared(path) && !shape.assigns(head, path)) {
            AccessPath place = state.values().resolveTarget(path);
            polled.computeIfAbsent(head, any -> new LinkedHashSet<>()).add(place);
          }
        });
  }

  private static boolean isShared(AccessPath path) {
    return !path.isRoot() || path.root() instanceof AccessPath.Global;
  }

  /**
   * Whether it asks for a function that takes or gives back a lock, whichever it is. Its
   * counterpart in another slot is asked for in the same way, and there is either both or none.
   */
  private boolean isLockingSlot(Expr condition) {
    if (!(condition instanceof Expr.Path path)
        || path.path().isRoot()
        || !(path.path().selector(path.path().length() - 1) instanceof AccessPath.Field slot)) {
      return false;
    }
    List<String> stored = knowledge.storedIn(slot.field());
    return !stored.isEmpty()
        && stored.stream()
            .map(id -> knowledge.summary(id).exits())
            .allMatch(exits -> !exits.isEmpty() && exits.stream().noneMatch(Exit::isBalanced));
  }

  /** Whether it asks for nothing but variables that the loop sets. */
  private boolean readsAnew(Expr condition, int head) {
    Predicate<AccessPath> isSet = path -> path.isRoot() && shape.assigns(head, path);
    return Terms.anyPath(condition, isSet) && !Terms.anyPath(condition, isSet.negate());
  }

  private static boolean asksForMemory(Expr condition) {
    return condition instanceof Expr.Predicate
        || (condition instanceof Expr.Unary not && not.operand() instanceof Expr.Predicate)
        || Terms.anyPath(condition, path -> !path.isRoot());
  }

  private enum Taken {
    IF_TRUE,
    IF_FALSE
  }

  /** Goes on to a successor, if the state lets it. */
  private boolean follow(State state, Expr condition, Taken taken, int successor) {
    Valuation values = Owners.forTest(state, condition).assume(condition, taken == Taken.IF_TRUE);
    if (values == null) {
      return false;
    }
    arrive(successor, unified(state.with(values), condition, taken));
    return true;
  }

  /**
   * The state, in which what was found equal to a variable is that variable: the lock of the one is
   * the lock of the other.
   */
  private static State unified(State state, Expr condition, Taken taken) {
    Expr.BinaryOperator equal =
        taken == Taken.IF_TRUE ? Expr.BinaryOperator.EQUAL : Expr.BinaryOperator.NOT_EQUAL;
    if (condition instanceof Expr.Binary test
        && test.operator() == equal
        && test.left() instanceof Expr.Path left
        && test.right() instanceof Expr.Path right) {
      return isVariable(right.path())
          ? state.unify(left.path(), right.path())
          : isVariable(left.path()) ? state.unify(right.path(), left.path()) : state;
    }
    return state;
  }

  private static boolean isVariable(AccessPath path) {
    return path.isRoot() && Terms.isEntryPath(path);
  }

  private void choose(State state, int node, Node.Switch choice) {
    Expr scrutinee = resolve(state, choice.scrutinee());
    List<Expr> labels = choice.cases().stream().map(label -> resolve(state, label)).toList();
    for (int i = 0; i < labels.size(); i++) {
      Expr equal = new Expr.Binary(Expr.BinaryOperator.EQUAL, scrutinee, labels.get(i));
      follow(state, equal, Taken.IF_TRUE, body.successor(node, i));
    }
    Valuation none = noneOf(labels, scrutinee, state);
    if (none != null) {
      boolean few = labels.size() <= MAX_REFUTED_LABELS;
      arrive(body.successor(node, labels.size()), few ? state.with(none) : state);
    }
  }

  /** What is known where the value is none of the labels; null if it must be one. */
  private static @Nullable Valuation noneOf(List<Expr> labels, Expr scrutinee, State state) {
    Valuation values = state.values();
    for (Expr label : labels) {
      values = values.assume(new Expr.Binary(Expr.BinaryOperator.EQUAL, scrutinee, label), false);
      if (values == null) {
        return null;
      }
    }
    return values;
  }

  /** A loop that asks memory whether it goes on gets another answer in the end. */
  private State onNextTurn(int head, State state) {
    Valuation values = state.values();
    for (Expr question : questions.getOrDefault(head, Set.of())) {
      values = values.forgetTest(question);
    }
    for (AccessPath place : polled.getOrDefault(head, Set.of())) {
      values = values.changedByOthers(place, head);
    }
    return state.with(values);
  }

  private void arrive(int node, State reached) {
    if (!shape.meets(node)) {
      boolean large = reached.values().isLarge();
      pass(node, large ? reached.retain(root -> liveness.isLive(root, node)) : reached);
      return;
    }
    boolean again = current >= 0 && shape.rank(node) <= shape.rank(current);
    State reaching = again ? onNextTurn(node, reached) : reached;
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

  @Override
  public String toString() {
    return function.id();
  }
}
