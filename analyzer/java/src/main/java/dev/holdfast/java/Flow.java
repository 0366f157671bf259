package dev.holdfast.java;

import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.BitSet;
import java.util.List;

/** Writes a control-flow graph along the statements: a point where the next node goes, labels. */
final class Flow {
  private static final int NOWHERE = -1;

  private final BodyBuilder body = new BodyBuilder();
  private final BitSet reached = new BitSet();
  private int current = NOWHERE;

  BodyBuilder body() {
    return body;
  }

  /** Whether the next node has a predecessor. */
  boolean isOpen() {
    return current != NOWHERE;
  }

  /** The index that the next node will have. */
  int nextIndex() {
    return body.size();
  }

  /** Adds a node that control falls through; if control cannot come here, it has no predecessor. */
  int add(Node node) {
    current = current == NOWHERE ? body.add(node) : body.addAfter(current, node);
    return current;
  }

  /** A place to go to, not yet placed. */
  int label(int line) {
    return body.add(new Node.Pass(line, 0));
  }

  /** Control goes on at the label. */
  void goTo(int label) {
    if (current != NOWHERE) {
      connect(current, label);
      current = NOWHERE;
    }
  }

  /** The label is here; control falls into it. */
  void place(int label) {
    goTo(label);
    current = reached.get(label) ? label : NOWHERE;
  }

  /** The label is here, although nothing leads to it yet: the head of a loop. */
  void placeHead(int label) {
    reached.set(label);
    place(label);
  }

  /** Whether something leads to the label. */
  boolean isReached(int label) {
    return reached.get(label);
  }

  /** A choice; none if the compiler knows how it turns out. */
  void branch(Expr condition, Labels labels, int line, int column) {
    if (condition instanceof Expr.Constant constant) {
      goTo(constant.value() != 0 ? labels.ifTrue() : labels.ifFalse());
      return;
    }
    add(new Node.Branch(condition, line, column));
    connect(current, labels.ifTrue());
    connect(current, labels.ifFalse());
    current = NOWHERE;
  }

  /** A choice of which nothing is known: either on, or to the label. */
  void maybeGoTo(int label, int line, int column) {
    goToIf(Expr.Unknown.VALUE, label, line, column);
  }

  /** On, or to the label if the condition is true. */
  private void goToIf(Expr condition, int label, int line, int column) {
    int onward = label(line);
    branch(condition, new Labels(label, onward), line, column);
    place(onward);
  }

  /** If the condition is true, to any of the labels; else on. */
  void goToAnyIf(Expr condition, List<Integer> labels, int line, int column) {
    if (labels.isEmpty()) {
      return;
    }
    if (labels.size() == 1) {
      goToIf(condition, labels.get(0), line, column);
      return;
    }
    int choice = label(line);
    int onward = label(line);
    branch(condition, new Labels(choice, onward), line, column);
    place(choice);
    int last = labels.size() - 1;
    labels.subList(0, last).forEach(label -> maybeGoTo(label, line, column));
    goTo(labels.get(last));
    place(onward);
  }

  void choose(Node.Switch choice, List<Integer> labels) {
    add(choice);
    labels.forEach(label -> connect(current, label));
    current = NOWHERE;
  }

  /** The function ends here. */
  void end(Node.Return end) {
    add(end);
    current = NOWHERE;
  }

  private void connect(int from, int to) {
    body.connect(from, to);
    reached.set(to);
  }

  /** Where the two outcomes of a condition lead. */
  record Labels(int ifTrue, int ifFalse) {
    /** Those of the negated condition. */
    Labels negated() {
      int whenNegatedIsTrue = ifFalse;
      return new Labels(whenNegatedIsTrue, ifTrue);
    }
  }
}
