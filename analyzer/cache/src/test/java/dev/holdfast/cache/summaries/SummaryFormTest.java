package dev.holdfast.cache.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Callee;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Place;
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
import dev.holdfast.engine.value.Signs;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read is what was written. */
class SummaryFormTest {
  private static final FieldRef MUTEX = new FieldRef("dev", "mutex", FieldRef.Part.ONE_OF_SEVERAL);
  private static final AccessPath PATH = AccessPath.parameter(1).field("dev", "other");

  private static final LockId LOCK =
      new LockId(PATH, "dev.mutex", LockKind.MUTEX, "nested", List.of(MUTEX));
  private static final LockId NAMELESS = new LockId(null, null, LockKind.SPINLOCK, "");

  private static final Function INNER = function("inner", 3);
  private static final Function OUTER = function("outer", 40);
  private static final Trace DEEP = Trace.at(INNER, 2);
  private static final Trace CHAIN = Trace.call(OUTER, 39, DEEP);

  private static final Guard GUARD =
      new Guard(
          List.of(
              new Guard.Atom(new Expr.Path(PATH), Signs.ZERO, Guard.Strength.POSSIBLE),
              new Guard.Atom(new Expr.Symbol("GFP"), Signs.NONZERO, Guard.Strength.REQUIRED)));

  private static final ContextCounts CONTEXTS =
      ContextCounts.NONE
          .enter(ContextCause.PREEMPTION_OFF, CHAIN)
          .enter(ContextCause.PREEMPTION_OFF, CHAIN)
          .leave(ContextCause.RCU_READER);

  private final SummaryWriter writer = new SummaryWriter();

  private static Function function(String name, int nodes) {
    BodyBuilder body = new BodyBuilder();
    for (int i = 0; i < nodes - 1; i++) {
      body.add(new Node.Pass(10 + i, 1));
    }
    body.add(
        new Node.Call(
            new Callee.Named("called", List.of("x.c:called")),
            List.of(new Expr.Symbol("GFP")),
            10 + nodes - 1,
            7));
    return new Function(
        "x.c:" + name, name, name, "x.c", 9, 99, List.of(), List.of(), body.build());
  }

  private Summary written(Summary summary) {
    TracedFunctions traced = new TracedFunctions();
    traced.add(summary);
    writer.functions(traced);
    writer.summary(summary);
    SummaryReader reader = new SummaryReader(writer.toBytes());
    reader.functions();
    Summary read = reader.summary();
    assertThat(reader.isAtEnd()).isTrue();
    return read;
  }

  private static SleepEvent sleep(@Nullable Cause cause, @Nullable LockId lock) {
    return new SleepEvent(
        new Reason(Reason.Kind.SLEEPING_LOCK, "mutex_lock", lock),
        GUARD,
        new Dropped(List.of(NAMELESS), ContextCounts.NONE.leave(ContextCause.RCU_READER)),
        cause,
        CHAIN,
        Confidence.MEDIUM);
  }

  private static Cause.Granted granted() {
    LockTerm held = new LockTerm(PATH, "ptl", LockKind.PAGE_TABLE_LOCK, AccessPath.parameter(0));
    return new Cause.Granted(
        ContextKind.ATOMIC, OUTER, "ops.slot", held, new Place("y.c", 5, 6), "advice");
  }

  @Test
  void sleepsOfEveryCause() {
    Acquisition held = new Acquisition(LOCK, LockMode.SHARED, DEEP, Confidence.LOW);
    Summary summary =
        new Summary(
            List.of(
                sleep(null, null),
                sleep(new Cause.HeldLock(held), LOCK),
                sleep(new Cause.Asserted(held), LOCK),
                sleep(new Cause.Entered(ContextCause.INTERRUPTS_OFF, DEEP), NAMELESS),
                sleep(granted(), null)),
            List.of(),
            List.of());
    Summary read = written(summary);
    assertThat(read.saysTheSameAs(summary)).isTrue();
    assertThat(read.sleeps()).extracting(SleepEvent::trace).containsOnly(CHAIN);
    assertThat(read.sleeps().get(4).cause())
        .isInstanceOfSatisfying(
            Cause.Granted.class,
            cause -> {
              assertThat(cause.held()).isEqualTo(granted().held());
              assertThat(cause.place()).isEqualTo(granted().place());
              assertThat(cause.advice()).isEqualTo("advice");
              assertThat(cause.function().id()).isEqualTo("x.c:outer");
            });
  }

  @Test
  void acquisitions() {
    Summary summary =
        new Summary(
            List.of(),
            List.of(
                new AcquireEvent(
                    LOCK,
                    LockMode.EXCLUSIVE,
                    Effect.Waiting.TRIES,
                    Guard.NONE,
                    Dropped.NOTHING,
                    CHAIN,
                    Confidence.HIGH)),
            List.of());
    Summary read = written(summary);
    assertThat(read).isEqualTo(summary);
    // The part a field is of its object is no part of what makes two fields equal.
    assertThat(read.acquires().get(0).lock().within().get(0).part())
        .isEqualTo(FieldRef.Part.ONE_OF_SEVERAL);
  }

  @Test
  void exits() {
    Summary summary =
        new Summary(
            List.of(),
            List.of(),
            List.of(
                new Exit(
                    List.of(new Acquisition(LOCK, LockMode.EXCLUSIVE, CHAIN, Confidence.HIGH)),
                    List.of(NAMELESS),
                    List.of(LOCK),
                    CONTEXTS,
                    GUARD,
                    Signs.NOT_NEGATIVE,
                    new Expr.Constant(-5),
                    Map.of(PATH, new Expr.Symbol("STATE"))),
                Exit.NEUTRAL));
    Summary read = written(summary);
    assertThat(read).isEqualTo(summary);
    assertThat(read.exits().get(0).contexts().trace(ContextCause.PREEMPTION_OFF)).contains(CHAIN);
  }

  @Test
  void whatMessagesTellOfAChain() {
    Summary summary = new Summary(List.of(sleep(null, null)), List.of(), List.of());
    Trace read = written(summary).sleeps().get(0).trace();
    assertThat(read.place()).isEqualTo(new Place("x.c", 49, 7));
    assertThat(read.function().name()).isEqualTo("outer");
    assertThat(read.function().body().node(39))
        .isInstanceOfSatisfying(
            Node.Call.class,
            call -> assertThat(call.callee()).isEqualTo(new Callee.Named("called", List.of())));
    assertThat(read.last().place()).isEqualTo(new Place("x.c", 12, 7));
  }

  @Test
  void ordersOfLocks() {
    OrderEdge.Node first =
        new OrderEdge.Node("a", LockKind.MUTEX, LockMode.SHARED, PATH, List.of());
    OrderEdge.Node second =
        new OrderEdge.Node("b", LockKind.SPINLOCK, LockMode.EXCLUSIVE, null, List.of(MUTEX));
    TreeSet<String> gates = new TreeSet<>(List.of("c", "d"));
    List<OrderEdge> edges =
        List.of(
            new OrderEdge(
                first,
                second,
                new OrderEdge.Witness(
                    DEEP, null, CHAIN, gates, new TreeSet<>(List.of("e")), Confidence.HIGH)),
            new OrderEdge(
                second,
                first,
                new OrderEdge.Witness(
                    null, granted(), DEEP, new TreeSet<>(), new TreeSet<>(), Confidence.MEDIUM)));
    TracedFunctions traced = new TracedFunctions();
    edges.forEach(edge -> OrderForm.trace(edge, traced));
    writer.functions(traced);
    writer.list(edges, edge -> OrderForm.write(edge, writer));
    SummaryReader reader = new SummaryReader(writer.toBytes());
    List<OrderEdge> read = SavedOrders.read(reader);
    assertThat(read.get(0)).isEqualTo(edges.get(0));
    assertThat(read.get(1).first()).isEqualTo(second);
    assertThat(read.get(1).witness().granted())
        .isNotNull()
        .satisfies(cause -> assertThat(cause.contractKey()).isEqualTo("ops.slot"));
    assertThat(reader.isAtEnd()).isTrue();
  }
}
