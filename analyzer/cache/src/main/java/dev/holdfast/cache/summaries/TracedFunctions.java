package dev.holdfast.cache.summaries;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Cause;
import dev.holdfast.engine.summary.Exit;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.summary.Summary;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The functions that summaries speak of, each with those of its nodes that chains lead over. */
final class TracedFunctions {
  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final Map<String, SortedMap<Integer, Node>> nodes = new LinkedHashMap<>();
  private final Set<Trace> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The functions by identity, in the order in which they came up. */
  Map<String, Function> functions() {
    return functions;
  }

  /** The nodes of a function that chains lead over, by index. */
  SortedMap<Integer, Node> nodes(String functionId) {
    return nodes.getOrDefault(functionId, Collections.emptySortedMap());
  }

  void add(Function function) {
    functions.putIfAbsent(function.id(), function);
  }

  void add(Summary summary) {
    summary.sleeps().forEach(this::add);
    for (AcquireEvent event : summary.acquires()) {
      add(event.trace());
    }
    summary.exits().forEach(this::add);
  }

  private void add(SleepEvent event) {
    add(event.trace());
    add(event.cause());
  }

  private void add(@Nullable Cause cause) {
    if (cause instanceof Cause.HeldLock held) {
      add(held.acquisition().trace());
    } else if (cause instanceof Cause.Asserted asserted) {
      add(asserted.acquisition().trace());
    } else if (cause instanceof Cause.Entered entered) {
      add(entered.trace());
    } else if (cause instanceof Cause.Granted granted) {
      add(granted.function());
    }
  }

  private void add(Exit exit) {
    for (Acquisition held : exit.held()) {
      add(held.trace());
    }
    add(exit.contexts());
  }

  private void add(ContextCounts counts) {
    for (ContextCause cause : ContextCause.values()) {
      counts.trace(cause).ifPresent(this::add);
    }
  }

  void add(Trace trace) {
    for (Trace part = trace; part != null && seen.add(part); part = part.deeper()) {
      add(part.function());
      nodes
          .computeIfAbsent(part.function().id(), id -> new TreeMap<>())
          .put(part.node(), part.function().body().node(part.node()));
    }
  }
}
