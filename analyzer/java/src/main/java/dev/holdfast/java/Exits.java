package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * The ways out of nested statements: {@code break}, {@code continue}, {@code yield}, {@code
 * return}, exceptions. Each way runs the cleanups that it passes, as a copy of their own, so that
 * the paths through a {@code finally} block never mix.
 */
final class Exits {
  /** From here on, cleanups are no longer copied: loses releases on rare exits, not findings. */
  static final int MAX_NODES = 20_000;

  /** What surrounds a statement. */
  sealed interface Scope {}

  /** A loop, with its labels. */
  record Loop(Set<String> names, int onBreak, int onContinue) implements Scope {}

  /** A switch statement, with its labels. */
  record Choice(Set<String> names, int onBreak) implements Scope {}

  /** Any other statement with labels. */
  record Labelled(Set<String> names, int onBreak) implements Scope {}

  /** A switch expression. */
  record Value(AccessPath result, int onYield) implements Scope {}

  /** The catch clauses of a try block. */
  record Handlers(List<Clause> clauses) implements Scope {}

  /** A catch clause: the types that it catches, null for those unknown, and its label. */
  record Clause(List<@Nullable ITypeBinding> types, int label) {
    private boolean surelyCatches(ITypeBinding thrown) {
      return types.stream().anyMatch(type -> type != null && thrown.isSubTypeCompatible(type));
    }

    private boolean mayCatch(ITypeBinding thrown) {
      return types.stream().anyMatch(type -> type == null || type.isSubTypeCompatible(thrown));
    }
  }

  /** What runs on every way out. */
  static final class Cleanup implements Scope {
    private final Runnable emit;
    private final Weight weight;
    private final Set<ITypeBinding> raised = new LinkedHashSet<>();
    private int exceptionEntry = -1;

    Cleanup(Weight weight, Runnable emit) {
      this.weight = weight;
      this.emit = emit;
    }
  }

  /** Whether exceptions out of calls are followed into a cleanup if nothing outside of it cares. */
  enum Weight {
    /** Its code was written to be run then: {@code finally}. */
    ALWAYS,
    /** It only restores what held before: a monitor, a resource. */
    IF_CAUGHT
  }

  /** Where an exception may land. */
  private record Landings(List<Integer> labels, boolean mayLeave) {}

  private final Flow flow;
  private final List<Scope> scopes = new ArrayList<>();
  private boolean cut;

  Exits(Flow flow) {
    this.flow = flow;
  }

  /** Whether cleanups were left out. */
  boolean wasCut() {
    return cut;
  }

  void enter(Scope scope) {
    scopes.add(scope);
  }

  /** Leaves the innermost scope. */
  void leave() {
    scopes.remove(scopes.size() - 1);
  }

  /** Leaves the innermost scope, running it on the normal way and on that of the exceptions. */
  void leave(Cleanup cleanup, int line) {
    leave();
    run(cleanup);
    if (cleanup.exceptionEntry < 0) {
      return;
    }
    int onward = flow.label(line);
    flow.goTo(onward);
    flow.place(cleanup.exceptionEntry);
    run(cleanup);
    raise(List.copyOf(cleanup.raised), line);
    flow.place(onward);
  }

  void breakOut(@Nullable String label, int line) {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      int target = breakTarget(scopes.get(i), label);
      if (target >= 0) {
        runCleanups(i);
        flow.goTo(target);
        return;
      }
    }
    returnWith(null, line, 0);
  }

  private static int breakTarget(Scope scope, @Nullable String label) {
    if (scope instanceof Loop loop && (label == null || loop.names().contains(label))) {
      return loop.onBreak();
    }
    if (scope instanceof Choice choice && (label == null || choice.names().contains(label))) {
      return choice.onBreak();
    }
    if (scope instanceof Labelled labelled && label != null && labelled.names().contains(label)) {
      return labelled.onBreak();
    }
    return -1;
  }

  void continueWith(@Nullable String label, int line) {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      if (scopes.get(i) instanceof Loop loop && (label == null || loop.names().contains(label))) {
        runCleanups(i);
        flow.goTo(loop.onContinue());
        return;
      }
    }
    returnWith(null, line, 0);
  }

  void yieldValue(Expr value, int line, int column) {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      if (scopes.get(i) instanceof Value target) {
        flow.add(new Node.Assign(target.result(), value, line, column));
        runCleanups(i);
        flow.goTo(target.onYield());
        return;
      }
    }
    returnWith(null, line, column);
  }

  /** Whether the innermost switch is an expression. */
  boolean isValueExpected() {
    return !scopes.isEmpty() && scopes.get(scopes.size() - 1) instanceof Value;
  }

  void returnWith(@Nullable Expr value, int line, int column) {
    runCleanups(0);
    if (flow.isOpen()) {
      flow.end(new Node.Return(value, line, column));
    }
  }

  /** Whether something runs between a return and the end of the function. */
  boolean hasCleanups() {
    return scopes.stream().anyMatch(Cleanup.class::isInstance);
  }

  /** Control leaves by an exception of one of these types. */
  void raise(List<ITypeBinding> thrown, int line) {
    Landings landings = landings(thrown, true);
    List<Integer> labels = landings.labels();
    int last = labels.size() - 1;
    labels
        .subList(0, landings.mayLeave() ? last + 1 : last)
        .forEach(label -> flow.maybeGoTo(label, line, 0));
    if (landings.mayLeave()) {
      flow.end(new Node.Return(null, line, 0));
    } else {
      flow.goTo(labels.get(last));
    }
  }

  /** Whether an exception that is thrown here meets a handler or a cleanup of this function. */
  boolean areWatched() {
    return !scopes.isEmpty();
  }

  /** The labels where exceptions of a call land that something in the function cares for. */
  Set<Integer> landingsOfCall(List<ITypeBinding> thrown) {
    if (scopes.isEmpty() || thrown.isEmpty()) {
      return Set.of();
    }
    return new LinkedHashSet<>(landings(thrown, false).labels());
  }

  private Landings landings(List<ITypeBinding> thrown, boolean certain) {
    List<Integer> labels = new ArrayList<>();
    List<ITypeBinding> left = new ArrayList<>(thrown);
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Scope scope = scopes.get(i);
      if (scope instanceof Cleanup cleanup && (certain || isCaredFor(i))) {
        labels.add(entryOf(cleanup));
        cleanup.raised.addAll(left);
        return new Landings(labels, false);
      }
      if (scope instanceof Handlers handlers) {
        boolean unknown = thrown.isEmpty();
        handlers.clauses().forEach(clause -> land(clause, left, unknown, labels));
        if (left.isEmpty() && !unknown) {
          return new Landings(labels, false);
        }
      }
    }
    return new Landings(labels, true);
  }

  private static void land(
      Clause clause, List<ITypeBinding> left, boolean unknown, List<Integer> labels) {
    boolean caught = left.removeIf(clause::surelyCatches);
    if (caught || unknown || left.stream().anyMatch(clause::mayCatch)) {
      labels.add(clause.label());
    }
  }

  /** Whether this scope or one around it was written with exceptions in mind. */
  private boolean isCaredFor(int depth) {
    return scopes.subList(0, depth + 1).stream()
        .anyMatch(
            scope ->
                scope instanceof Handlers
                    || (scope instanceof Cleanup cleanup && cleanup.weight == Weight.ALWAYS));
  }

  private int entryOf(Cleanup cleanup) {
    if (cleanup.exceptionEntry < 0) {
      cleanup.exceptionEntry = flow.label(0);
    }
    return cleanup.exceptionEntry;
  }

  private void runCleanups(int depth) {
    List<Scope> saved = List.copyOf(scopes);
    for (int i = saved.size() - 1; i >= depth && flow.isOpen(); i--) {
      if (saved.get(i) instanceof Cleanup cleanup) {
        scopes.subList(i, scopes.size()).clear();
        run(cleanup);
      }
    }
    scopes.clear();
    scopes.addAll(saved);
  }

  private void run(Cleanup cleanup) {
    if (!flow.isOpen()) {
      return;
    }
    if (flow.body().size() > MAX_NODES) {
      cut = true;
      return;
    }
    cleanup.emit.run();
  }
}
