package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.value.Terms;
import dev.holdfast.engine.value.Valuation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks a function's graph to a fixed point: a worklist in reverse post-order, with one state per
 * property at each node where paths meet.
 */
final class FunctionAnalysis {
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
  private final LoopQuestions questions;
  private final Worklist waiting;
  private final List<Return> returns = new ArrayList<>();

  /** Where branches went because of what was known. */
  private final BitSet decided = new BitSet();

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
    recorder.lazilySetAt(new LazilySet(body)::isAt);
    recorder.newObjects(NewObjects.of(function, knowledge.makers())::hold);
    this.transfer = new Transfer(function, knowledge, recorder, shape, liveness);
    this.questions = new LoopQuestions(shape, knowledge.constants());
    this.waiting = new Worklist(shape, liveness, questions);
  }

  /** The loops that it walks. */
  Shape shape() {
    return shape;
  }

  /** Walks, and returns the ends of the paths. */
  List<Return> run() {
    waiting.arrive(0, State.ENTRY);
    long steps = (long) MAX_STEPS_PER_NODE * body.size();
    while (!waiting.isEmpty() && steps > 0) {
      Worklist.Due due = waiting.next();
      steps -= due.states().size();
      due.states().forEach(state -> step(state, due.node()));
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
    Node kind = body.node(node);
    if (kind instanceof Node.Return end) {
      end(state, node, end.value());
    } else if (kind instanceof Node.Branch branch) {
      branch(state, node, branch);
    } else if (kind instanceof Node.Switch choice) {
      choose(state, node, choice);
    } else {
      State before =
          kind instanceof Node.Assign assign ? questions.reading(state, assign.value()) : state;
      for (State next : transfer.states(before, node)) {
        if (body.successorCount(node) == 0) {
          end(next, node, null);
        } else {
          waiting.arrive(body.successor(node, 0), next);
        }
      }
    }
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
    questions.asked(state, node, branch.condition(), condition);
    if (body.successor(node, 0) == body.successor(node, 1)) {
      waiting.arrive(body.successor(node, 0), asserted(state, node, condition));
      return;
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
   * The state after an assertion, which tells which locks its callers hold. The rest, whether it is
   * true or not, is no condition of what comes after.
   */
  private State asserted(State state, int node, Expr condition) {
    if (!HeldPredicate.is(condition)) {
      return state;
    }
    Valuation values = state.values().assume(condition, true);
    return values == null
        ? state
        : HeldPredicate.learned(state.with(values), Trace.at(function, node));
  }

  /**
   * Whether the node is only reached where the code asks for something that nothing tells, and is
   * all that hangs on it.
   */
  private boolean isAsked(int node) {
    Asides asides = shape.asides();
    return asides.contain(node) && !decided.get(asides.entryOf(node));
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
    State next = unified(state.with(values), condition, taken);
    boolean asksForLock = HeldPredicate.isAskedIn(condition);
    waiting.arrive(
        successor, asksForLock ? HeldPredicate.learned(next, Trace.at(function, successor)) : next);
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
      waiting.arrive(body.successor(node, labels.size()), few ? state.with(none) : state);
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

  @Override
  public String toString() {
    return function.id();
  }
}
