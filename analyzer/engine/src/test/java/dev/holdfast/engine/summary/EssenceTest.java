package dev.holdfast.engine.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.ContextCounts;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.value.Signs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What callers have to know of a change, and what not. */
class EssenceTest {
  private static final Trace HERE = Trace.at(function(), 0);
  private static final LockId LOCK =
      new LockId(AccessPath.parameter(0), "dev.mutex", LockKind.MUTEX, "");
  private static final LockId OTHER =
      new LockId(AccessPath.parameter(0), "dev.other", LockKind.MUTEX, "");
  private static final Expr FLAGS = new Expr.Path(AccessPath.parameter(1));

  private static Function function() {
    BodyBuilder body = new BodyBuilder();
    body.add(new Node.Pass(1, 1));
    return new Function("f", "f", "f", "f.c", 1, 2, List.of(), List.of(), body.build());
  }

  private static Summary sleeping(Reason.Kind kind, Guard guard, Confidence confidence) {
    SleepEvent event =
        new SleepEvent(
            new Reason(kind, "sleep", null), guard, Dropped.NOTHING, null, HERE, confidence);
    return new Summary(List.of(event), List.of(), List.of(Exit.NEUTRAL));
  }

  private static Guard under(Guard.Strength strength) {
    return new Guard(List.of(new Guard.Atom(FLAGS, Signs.NONZERO, strength)));
  }

  private static Summary taking(LockId lock) {
    AcquireEvent event =
        new AcquireEvent(
            lock,
            LockMode.EXCLUSIVE,
            Effect.Waiting.WAITS,
            Guard.NONE,
            Dropped.NOTHING,
            HERE,
            Confidence.HIGH);
    return new Summary(List.of(), List.of(event), List.of(Exit.NEUTRAL));
  }

  private static Summary leaving(List<Acquisition> held, ContextCounts contexts) {
    return new Summary(List.of(), List.of(), List.of(Exit.NEUTRAL.leaving(held, contexts)));
  }

  @Test
  void anotherWayToSleep() {
    Summary waits = sleeping(Reason.Kind.WAIT, Guard.NONE, Confidence.HIGH);
    Summary allocates = sleeping(Reason.Kind.ALLOCATION, Guard.NONE, Confidence.HIGH);
    assertThat(waits.concernsCallersOf(Summary.NEUTRAL)).isTrue();
    assertThat(waits.concernsCallersOf(allocates)).isTrue();
    assertThat(waits.concernsCallersOf(waits)).isFalse();
    assertThat(Summary.NEUTRAL.concernsCallersOf(waits)).isFalse();
  }

  @Test
  void conditionsOfContractsOnly() {
    Summary always = sleeping(Reason.Kind.ALLOCATION, Guard.NONE, Confidence.HIGH);
    Summary perhaps =
        sleeping(Reason.Kind.ALLOCATION, under(Guard.Strength.POSSIBLE), Confidence.HIGH);
    Summary byFlags =
        sleeping(Reason.Kind.ALLOCATION, under(Guard.Strength.REQUIRED), Confidence.HIGH);
    assertThat(always.concernsCallersOf(perhaps)).isFalse();
    assertThat(always.concernsCallersOf(byFlags)).isTrue();
  }

  @Test
  void noGuess() {
    Summary guess = sleeping(Reason.Kind.WAIT, Guard.NONE, Confidence.LOW);
    assertThat(guess.concernsCallersOf(Summary.NEUTRAL)).isFalse();
  }

  @Test
  void anotherLock() {
    assertThat(taking(LOCK).concernsCallersOf(taking(LOCK.at(null)))).isFalse();
    assertThat(taking(LOCK).concernsCallersOf(taking(OTHER))).isTrue();
  }

  @Test
  void otherWaysOut() {
    Summary holding =
        leaving(List.of(new Acquisition(LOCK, LockMode.EXCLUSIVE, HERE)), ContextCounts.NONE);
    Summary atomic =
        leaving(List.of(), ContextCounts.NONE.enter(ContextCause.PREEMPTION_OFF, HERE));
    assertThat(holding.concernsCallersOf(Summary.NEUTRAL)).isTrue();
    // What no longer takes a lock for its caller leaves it with one less.
    assertThat(Summary.NEUTRAL.concernsCallersOf(holding)).isTrue();
    assertThat(atomic.concernsCallersOf(Summary.NEUTRAL)).isTrue();
    assertThat(atomic.concernsCallersOf(atomic)).isFalse();
  }
}
