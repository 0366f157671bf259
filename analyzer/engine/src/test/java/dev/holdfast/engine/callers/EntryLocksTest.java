package dev.holdfast.engine.callers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Callers;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.state.LockId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryLocksTest {
  private static final LockId OF_ARGUMENT = lock(AccessPath.parameter(0));
  private static final LockId OF_SECOND = lock(AccessPath.parameter(1));

  private static LockId lock(AccessPath object) {
    return new LockId(null, null, LockKind.MONITOR, "").at(object.field("Queue", "lock"));
  }

  private static HeldAtCall call(String caller, String callee, int argument, LockId... held) {
    Expr handedOver = new Expr.Path(AccessPath.parameter(argument));
    return new HeldAtCall(caller, 1, callee, List.of(handedOver), Set.of(held));
  }

  private static Program knowing(String... functions) {
    Program.Builder program = new Program.Builder();
    for (String function : functions) {
      program.callers(function, Callers.KNOWN);
    }
    return program.build();
  }

  private static EntryLocks certain(Program program, HeldAtCall... calls) {
    return EntryLocks.certain(List.of(calls), program, id -> false);
  }

  @Test
  void areWhatAllCallersHoldInTheNamesOfTheCallee() {
    EntryLocks locks =
        certain(
            knowing("helper"),
            call("f", "helper", 0, OF_ARGUMENT),
            call("g", "helper", 1, OF_SECOND));

    assertThat(locks.of("helper")).contains(OF_ARGUMENT).doesNotContain(OF_SECOND);
  }

  @Test
  void areOnlyOfAClassWhereTheCalleeCannotNameTheObject() {
    EntryLocks locks = certain(knowing("helper"), call("f", "helper", 0, OF_SECOND));

    assertThat(locks.of("helper"))
        .containsExactly(new LockId(null, "Queue.lock", LockKind.MONITOR, ""));
  }

  @Test
  void areNoneIfOneCallerHoldsNothing() {
    EntryLocks locks =
        certain(knowing("helper"), call("f", "helper", 0, OF_ARGUMENT), call("g", "helper", 0));

    assertThat(locks.of("helper")).isEmpty();
  }

  @Test
  void areNoneIfOthersMayCall() {
    HeldAtCall only = call("f", "helper", 0, OF_ARGUMENT);
    Program unknown = new Program.Builder().callers("helper", Callers.PARTLY_KNOWN).build();

    assertThat(certain(unknown, only).of("helper")).isEmpty();
    assertThat(EntryLocks.likely(List.of(only), unknown, id -> false).of("helper"))
        .contains(OF_ARGUMENT);
    assertThat(EntryLocks.certain(List.of(only), knowing("helper"), id -> true).of("helper"))
        .isEmpty();
  }

  @Test
  void reachThroughCallersThatHoldNothingThemselves() {
    EntryLocks locks =
        certain(
            knowing("helper", "middle"),
            call("f", "middle", 0, OF_ARGUMENT),
            call("middle", "helper", 0));

    assertThat(locks.of("helper")).contains(OF_ARGUMENT);
  }

  @Test
  void surviveRecursion() {
    EntryLocks locks =
        certain(
            knowing("helper"), call("f", "helper", 0, OF_ARGUMENT), call("helper", "helper", 0));

    assertThat(locks.of("helper")).contains(OF_ARGUMENT);
  }
}
