package dev.holdfast.engine.analysis;

import dev.holdfast.engine.callers.EntryLocks;
import dev.holdfast.engine.callers.HeldAtCall;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.interpret.Candidates;
import dev.holdfast.engine.interpret.FunctionResult;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Callers;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.state.LockId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lock orders as they are where a function is really called: a lock that all callers hold already
 * is not waited for, and the others that they hold keep two such calls apart.
 */
final class CalledEdges {
  private final Program program;
  private final EntryLocks certain;
  private final EntryLocks likely;

  private CalledEdges(Program program, EntryLocks certain, EntryLocks likely) {
    this.program = program;
    this.certain = certain;
    this.likely = likely;
  }

  static CalledEdges of(Collection<FunctionResult> results, Program program) {
    List<HeldAtCall> calls = results.stream().flatMap(each -> each.calls().stream()).toList();
    if (calls.isEmpty()) {
      return new CalledEdges(program, EntryLocks.NONE, EntryLocks.NONE);
    }
    Set<String> others = calledUnseen(program);
    CompletableFuture<EntryLocks> likely =
        CompletableFuture.supplyAsync(() -> EntryLocks.likely(calls, program, others::contains));
    EntryLocks certain = EntryLocks.certain(calls, program, others::contains);
    return new CalledEdges(program, certain, likely.join());
  }

  /** The functions that are among so many candidates of a call that it was not followed. */
  private static Set<String> calledUnseen(Program program) {
    Set<String> found = ConcurrentHashMap.newKeySet();
    program.functions().values().parallelStream()
        .forEach(
            function -> {
              for (Node node : function.body().nodes()) {
                if (node instanceof Node.Call call
                    && call.callee() instanceof Callee.Named named
                    && Candidates.areTooMany(named.targets())) {
                  found.addAll(named.targets());
                }
              }
            });
    return found;
  }

  /** The edge as it is in all calls; empty if there is none in any. */
  Optional<OrderEdge> as(OrderEdge edge) {
    String function = edge.witness().taken().function().id();
    Set<LockId> held = certain.of(function);
    if (holdsObject(held, edge.second())) {
      return Optional.empty();
    }
    OrderEdge behind = edge.behind(gates(likely.of(function)));
    boolean again =
        holdsObject(likely.of(function), edge.second())
            || holdsClass(held, edge.second())
            || mayBeOneObject(edge)
            || (edge.isBetweenArguments() && program.callersOf(function) == Callers.KNOWN);
    return Optional.of(again ? behind.guessed() : behind);
  }

  /** The monitor of one object, seen by two of its types, is no order of two locks. */
  private boolean mayBeOneObject(OrderEdge edge) {
    String first = edge.first().lockClass();
    String second = edge.second().lockClass();
    return !first.equals(second)
        && (program.isSubtype(first, second) || program.isSubtype(second, first));
  }

  private static boolean holdsObject(Set<LockId> held, OrderEdge.Node taken) {
    AccessPath path = taken.path();
    return path != null
        && held.stream().anyMatch(lock -> Objects.equals(lock.path(), path) && isOf(lock, taken));
  }

  /** An object of the class is held, though it cannot be told whether it is this one. */
  private static boolean holdsClass(Set<LockId> held, OrderEdge.Node taken) {
    return taken.kind().isReentrant() && held.stream().anyMatch(lock -> isOf(lock, taken));
  }

  private static boolean isOf(LockId lock, OrderEdge.Node node) {
    return node.lockClass().equals(lock.orderClass());
  }

  private static List<String> gates(Set<LockId> held) {
    return held.stream().map(LockId::orderClass).filter(Objects::nonNull).toList();
  }
}
