package dev.holdfast.cache.summaries;

import dev.holdfast.cache.code.ProgramWriter;
import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Cause;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes summaries. What comes again is a number: functions, locks, guards, and chains of calls,
 * which share their ends. Of a function in a chain only what messages say of it is written.
 */
final class SummaryWriter extends ProgramWriter {
  /** Whether a value is there, and of which kind. */
  enum Presence {
    ABSENT,
    PRESENT
  }

  /** The kinds of causes. */
  enum CauseKind {
    NONE,
    HELD,
    ENTERED,
    GRANTED,
    ASSERTED
  }

  private final Map<String, Integer> functions = new HashMap<>();
  private final Map<LockId, Integer> locks = new HashMap<>();
  private final Map<Guard, Integer> guards = new HashMap<>();
  private final IdentityHashMap<Trace, Integer> traces = new IdentityHashMap<>();

  /** Writes the functions that are spoken of; before all that speaks of them. */
  void functions(TracedFunctions traced) {
    list(
        traced.functions().values(),
        function -> {
          functions.put(function.id(), functions.size());
          head(function);
          nodes(traced.nodes(function.id()));
        });
  }

  private void head(Function function) {
    text(function.id());
    text(function.name());
    text(function.contractKey());
    text(function.file());
    count(function.line());
    count(function.endLine());
  }

  private void nodes(SortedMap<Integer, Node> nodes) {
    count(nodes.size());
    nodes.forEach(
        (index, node) -> {
          count(index);
          node(told(node));
        });
  }

  /** What messages say of a node: where it stands, and what it calls. */
  private static Node told(Node node) {
    if (node instanceof Node.Call call) {
      return new Node.Call(told(call.callee()), List.of(), node.line(), node.column());
    }
    return node instanceof Node.Monitor monitor
        ? new Node.Monitor(monitor.action(), Expr.Unknown.VALUE, node.line(), node.column())
        : new Node.Pass(node.line(), node.column());
  }

  private static Callee told(Callee callee) {
    if (callee instanceof Callee.Named named) {
      return new Callee.Named(named.contractKey(), List.of());
    }
    return callee instanceof Callee.ThroughField
        ? callee
        : new Callee.ThroughValue(Expr.Unknown.VALUE);
  }

  /** Writes which function it is. */
  void function(Function function) {
    count(Objects.requireNonNull(functions.get(function.id()), function.id()));
  }

  /** Writes a summary. */
  void summary(Summary summary) {
    list(summary.sleeps(), this::sleep);
    list(summary.acquires(), this::acquire);
    list(summary.exits(), this::exit);
  }

  private void sleep(SleepEvent event) {
    reason(event.reason());
    guard(event.guard());
    dropped(event.dropped());
    cause(event.cause());
    trace(event.trace());
    constant(event.confidence());
  }

  private void reason(Reason reason) {
    constant(reason.kind());
    text(reason.primitive());
    optional(reason.lock(), this::lock);
  }

  private void acquire(AcquireEvent event) {
    lock(event.lock());
    constant(event.mode());
    constant(event.waiting());
    guard(event.guard());
    dropped(event.dropped());
    trace(event.trace());
    constant(event.confidence());
  }

  private void exit(Exit exit) {
    list(exit.held(), this::acquisition);
    list(exit.released(), this::lock);
    list(exit.handedBack(), this::lock);
    contexts(exit.contexts());
    guard(exit.guard());
    constant(exit.signs());
    optional(exit.value(), this::expr);
    count(exit.stores().size());
    exit.stores()
        .forEach(
            (to, value) -> {
              path(to);
              expr(value);
            });
  }

  /** Writes a value that may be missing. */
  <T> void optional(@Nullable T value, Consumer<T> write) {
    constant(value == null ? Presence.ABSENT : Presence.PRESENT);
    if (value != null) {
      write.accept(value);
    }
  }

  private void dropped(Dropped dropped) {
    list(dropped.locks(), this::lock);
    contexts(dropped.contexts());
  }

  private void contexts(ContextCounts counts) {
    if (counts.isNeutral()) {
      constant(Presence.ABSENT);
      return;
    }
    constant(Presence.PRESENT);
    for (ContextCause cause : ContextCause.values()) {
      number(counts.count(cause));
      optional(counts.trace(cause).orElse(null), this::trace);
    }
  }

  private void guard(Guard guard) {
    if (isNew(guard, guards)) {
      list(
          guard.atoms(),
          atom -> {
            expr(atom.term());
            constant(atom.allowed());
            constant(atom.strength());
          });
    }
  }

  /** Writes a lock. */
  void lock(LockId lock) {
    if (isNew(lock, locks)) {
      optional(lock.path(), this::path);
      optional(lock.className(), this::text);
      constant(lock.kind());
      text(lock.subclass());
      list(lock.within(), this::field);
    }
  }

  private void acquisition(Acquisition acquisition) {
    lock(acquisition.lock());
    constant(acquisition.mode());
    trace(acquisition.trace());
    constant(acquisition.confidence());
  }

  private void cause(@Nullable Cause cause) {
    if (cause instanceof Cause.HeldLock held) {
      constant(CauseKind.HELD);
      acquisition(held.acquisition());
    } else if (cause instanceof Cause.Asserted asserted) {
      constant(CauseKind.ASSERTED);
      acquisition(asserted.acquisition());
    } else if (cause instanceof Cause.Entered entered) {
      constant(CauseKind.ENTERED);
      constant(entered.entered());
      trace(entered.trace());
    } else if (cause instanceof Cause.Granted granted) {
      constant(CauseKind.GRANTED);
      granted(granted);
    } else {
      constant(CauseKind.NONE);
    }
  }

  /** Writes what a contract grants. */
  void granted(Cause.Granted granted) {
    constant(granted.context());
    function(granted.function());
    text(granted.contractKey());
    optional(granted.held(), this::term);
    place(granted.place());
    text(granted.advice());
  }

  private void term(LockTerm term) {
    optional(term.path(), this::path);
    optional(term.lockClass(), this::text);
    constant(term.kind());
    optional(term.within(), this::path);
  }

  /** Writes a chain of calls. */
  void trace(Trace trace) {
    if (isNew(trace, traces)) {
      function(trace.function());
      count(trace.node());
      optional(trace.deeper(), this::trace);
    }
  }
}
