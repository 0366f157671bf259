package dev.holdfast.engine.analysis;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.entry.Entries;
import dev.holdfast.engine.entry.Entry;
import dev.holdfast.engine.entry.EntryCheck;
import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.fact.SelfDeadlock;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.fact.WeakenedContract;
import dev.holdfast.engine.interpret.FunctionResult;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Puts the facts of all functions together, in the order of their identities. */
final class FactCollector {
  private final Knowledge knowledge;
  private final Entries entries;
  private final Elsewhere elsewhere;
  private final List<FunctionResult> results;
  private final List<SleepViolation> violations = new ArrayList<>();
  private final List<OrderEdge> edges = new ArrayList<>();
  private final List<SelfDeadlock> selfDeadlocks = new ArrayList<>();
  private final List<Imbalance> imbalances = new ArrayList<>();
  private final List<WeakenedContract> weakened = new ArrayList<>();
  private long unknownCalls;

  FactCollector(
      Knowledge knowledge,
      Entries entries,
      Elsewhere elsewhere,
      Map<String, FunctionResult> results) {
    this.knowledge = knowledge;
    this.entries = entries;
    this.elsewhere = elsewhere;
    this.results = withoutExcused(inOrder(knowledge.program(), results));
  }

  /** In the order of the functions, which does not depend on who came first. */
  private static Map<String, FunctionResult> inOrder(
      Program program, Map<String, FunctionResult> results) {
    Map<String, FunctionResult> inOrder = new LinkedHashMap<>();
    for (String id : program.functions().keySet()) {
      FunctionResult result = results.get(id);
      if (result != null) {
        inOrder.put(id, result);
      }
    }
    return inOrder;
  }

  private List<FunctionResult> withoutExcused(Map<String, FunctionResult> inOrder) {
    inOrder.values().forEach(result -> result.handedOver().forEach(entries::add));
    ExcusedFaults excused = new ExcusedFaults(knowledge, entries);
    List<FunctionResult> told = new ArrayList<>(inOrder.size());
    inOrder.forEach((id, result) -> told.add(excused.without(result, id)));
    return told;
  }

  /**
   * All facts.
   *
   * @param failures the functions that could not be analysed
   */
  Facts collect(Collection<Notice> failures) {
    CalledEdges called = CalledEdges.of(results, knowledge.program());
    results.forEach(result -> ofFunction(result, called));
    entries.all().forEach(this::ofEntry);
    knowledge.program().stores().values().forEach(stores -> stores.forEach(this::ofStore));
    // The two need nothing of each other.
    CompletableFuture<List<Imbalance>> told =
        CompletableFuture.supplyAsync(
            () ->
                ImbalanceGroups.told(
                    TakenOver.judged(
                        HandOvers.in(knowledge).judged(imbalances), knowledge, handedOver())));
    Orders orders = Orders.of(edges, knowledge, elsewhere);
    IdleMonitors idle = IdleMonitors.of(results, edges);
    return new Facts(
        knowledge.program().functions().size(),
        unknownCalls,
        SharedSinks.told(
            FaultlessCalls.without(idle.judged(violations), knowledge.program(), results)),
        orders.own().edges(),
        orders.own().witnesses(),
        orders.cycles(),
        SharedSinks.toldOfLocks(selfDeadlocks),
        told.join(),
        weakened,
        List.copyOf(failures));
  }

  private Set<String> handedOver() {
    return entries.all().stream()
        .map(entry -> entry.function().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void ofFunction(FunctionResult result, CalledEdges called) {
    violations.addAll(result.violations());
    result.edges().forEach(edge -> called.as(edge).ifPresent(edges::add));
    selfDeadlocks.addAll(result.selfDeadlocks());
    imbalances.addAll(result.imbalances());
    unknownCalls += result.unknownCalls();
  }

  private void ofEntry(Entry entry) {
    EntryCheck check = new EntryCheck(knowledge, entry);
    violations.addAll(check.violations());
    edges.addAll(check.edges());
    check
        .unmetNeed()
        .ifPresent(
            need ->
                weakened.add(
                    new WeakenedContract(
                        entry.function().name(),
                        entry.contractKey(),
                        need,
                        describe(entry.grant()),
                        entry.place(),
                        check.ownSource())));
  }

  /** A function that is known by its contract alone is stored in a slot. */
  private void ofStore(FieldStore store) {
    Contract slot = knowledge.contract(store.field().contractKey());
    Contract stored = knowledge.contract(store.function().contractKey());
    Grant grant = slot == null ? null : slot.grant();
    if (slot == null || grant == null || stored == null || grant.context().maySleep()) {
      return;
    }
    boolean external = store.function().functionIds().isEmpty();
    if (external && stored.effects().stream().anyMatch(FactCollector::alwaysSleeps)) {
      weakened.add(
          new WeakenedContract(
              store.function().contractKey(),
              slot.key(),
              "to be allowed to sleep",
              describe(grant),
              store.place(),
              stored.source()));
    }
  }

  private static boolean alwaysSleeps(Effect effect) {
    if (effect instanceof Effect.MaySleep sleep) {
      return sleep.onlyIf().equals(Expr.Constant.ONE);
    }
    return effect instanceof Effect.Acquire acquire
        && acquire.waiting() == Effect.Waiting.WAITS
        && acquire.lock().kind().sleeps();
  }

  private static String describe(Grant grant) {
    return switch (grant.context()) {
      case TASK -> "task context";
      case NON_BLOCKABLE -> "a context that must not block";
      case RCU_READER -> "an RCU read-side critical section";
      case ATOMIC -> "atomic context";
      case SOFT_INTERRUPT -> "soft interrupt context";
      case HARD_INTERRUPT -> "hard interrupt context";
    };
  }
}
