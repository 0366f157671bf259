package dev.holdfast.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockOrder;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The model must not fall behind what the best published tables know. */
class ModelSizeTest {
  @Test
  void atLeast442FunctionsAcquireOrRelease() {
    assertThat(functions(ModelSizeTest::locks)).isGreaterThanOrEqualTo(442);
  }

  @Test
  void atLeast83FunctionsEnterOrLeaveAContext() {
    assertThat(functions(ModelSizeTest::changesContext)).isGreaterThanOrEqualTo(83);
  }

  @Test
  void theOrdersOfTheMemoryManagementAreDeclared() {
    assertThat(Loaded.MODEL.orders())
        .extracting(LockOrder::classes)
        .anySatisfy(
            order ->
                assertThat(order)
                    .containsSubsequence(
                        "inode.i_rwsem",
                        "mmap_lock",
                        "page lock",
                        "address_space.i_mmap_rwsem",
                        "anon_vma.rwsem",
                        "page-table lock"))
        .anySatisfy(
            order ->
                assertThat(order)
                    .containsExactly("mmap_lock", "address_space.invalidate_lock", "page lock"));
  }

  private static long functions(Predicate<Effect> interesting) {
    return Loaded.MODEL.all().values().stream()
        .filter(contract -> isFunction(contract))
        .filter(contract -> contract.effects().stream().anyMatch(interesting))
        .count();
  }

  private static boolean isFunction(Contract contract) {
    return contract.key().indexOf('#') < 0 && contract.key().indexOf('.') < 0;
  }

  private static boolean locks(Effect effect) {
    return effect instanceof Effect.Acquire
        || effect instanceof Effect.Release
        || effect instanceof Effect.AcquireTransiently;
  }

  private static boolean changesContext(Effect effect) {
    return effect instanceof Effect.EnterContext || effect instanceof Effect.LeaveContext;
  }
}
