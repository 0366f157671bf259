package dev.holdfast.stubs;

import static dev.holdfast.stubs.Loaded.contract;
import static dev.holdfast.stubs.Loaded.effects;
import static dev.holdfast.stubs.Loaded.grant;
import static dev.holdfast.stubs.Loaded.lockClass;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.ContextKind;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.contract.SleepKind;
import dev.holdfast.engine.program.Expr;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotifierModelTest {
  private static final LockTerm PAGE = lockClass("page lock", LockKind.PAGE_LOCK);
  private static final LockTerm PAGE_TABLE = lockClass("page-table lock", LockKind.PAGE_TABLE_LOCK);

  private static final String JAVA = "dev.holdfast.kernel.MmuNotifierOps#";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mmu_notifier_ops.invalidate_range",
        "mmu_notifier_ops.arch_invalidate_secondary_tlbs",
        "mmu_notifier_ops.change_pte",
        "mmu_notifier_ops.clear_flush_young",
        "mmu_notifier_ops.clear_young",
        JAVA + "invalidate_range(MmuNotifier,MmStruct,long,long)",
        JAVA + "arch_invalidate_secondary_tlbs(MmuNotifier,MmStruct,long,long)",
        JAVA + "test_young(MmuNotifier,MmStruct,long)"
      })
  void callbacksUnderThePageTableLockAreAtomicAndMayHaveThePageLocked(String key) {
    Grant grant = grant(key);
    assertThat(grant.context()).isEqualTo(ContextKind.ATOMIC);
    assertThat(grant.held()).containsExactly(PAGE_TABLE);
    assertThat(grant.mayHold()).containsExactly(PAGE);
    assertThat(contract(key).saysEffects()).isFalse();
  }

  @Test
  void startAndEndMustNotBlockUnlessTheRangeIsBlockable() {
    Expr inC = new Expr.Predicate("mmu_notifier_range_blockable", List.of(Loaded.path(1)));
    for (String key : List.of("invalidate_range_start", "invalidate_range_end")) {
      Grant grant = grant("mmu_notifier_ops." + key);
      assertThat(grant.context()).isEqualTo(ContextKind.NON_BLOCKABLE);
      assertThat(grant.unless()).isEqualTo(inC);
      assertThat(grant.mayHold()).containsExactly(PAGE);
    }
  }

  @Test
  void inJavaTheReceiverIsTheFirstParameterAndThePredicateHasItsJavaKey() {
    Grant grant = grant(JAVA + "invalidate_range_start(MmuNotifier,MmuNotifierRange)");
    assertThat(grant.unless())
        .isEqualTo(
            new Expr.Predicate(
                "dev.holdfast.kernel.MmuNotifiers#mmu_notifier_range_blockable(MmuNotifierRange)",
                List.of(Loaded.path(2))));
  }

  @Test
  void intervalNotifiersFollowTheSameRule() {
    Grant grant = grant("mmu_interval_notifier_ops.invalidate");
    assertThat(grant.context()).isEqualTo(ContextKind.NON_BLOCKABLE);
    assertThat(grant.unless())
        .isEqualTo(new Expr.Predicate("mmu_notifier_range_blockable", List.of(Loaded.path(1))));
    assertThat(grant.mayHold()).containsExactly(PAGE);
  }

  @Test
  void releaseAndAllocMaySleepAndFreeMayNot() {
    assertThat(grant("mmu_notifier_ops.release").context()).isEqualTo(ContextKind.TASK);
    assertThat(grant("mmu_notifier_ops.alloc_notifier").context()).isEqualTo(ContextKind.TASK);
    assertThat(grant("mmu_notifier_ops.alloc_notifier").held())
        .extracting(LockTerm::lockClass)
        .containsExactly("mmap_lock");
    assertThat(grant("mmu_notifier_ops.free_notifier").context().isAtomic()).isTrue();
  }

  @Test
  void registrationTakesTheLocksOfTheAddressSpace() {
    assertThat(transientClasses("mmu_notifier_register"))
        .containsExactly("mmap_lock", "address_space.i_mmap_rwsem", "anon_vma.rwsem");
    assertThat(transientClasses("__mmu_notifier_register")).doesNotContain("mmap_lock");
    assertThat(grant("__mmu_notifier_register").held())
        .extracting(LockTerm::lockClass)
        .containsExactly("mmap_lock");
  }

  @Test
  void unregisteringWaitsForTheReaders() {
    assertThat(effects("mmu_notifier_unregister"))
        .contains(Loaded.sleeps(SleepKind.GRACE_PERIOD))
        .anyMatch(
            effect ->
                effect instanceof Effect.AcquireTransiently waits
                    && waits.lock().kind() == LockKind.SRCU);
  }

  @Test
  void nonBlockSectionsAreAContextOfTheirOwn() {
    assertThat(effects("non_block_start"))
        .containsExactly(new Effect.EnterContext(ContextCause.NON_BLOCKABLE, ResultTest.ALWAYS));
    assertThat(effects("non_block_end"))
        .containsExactly(new Effect.LeaveContext(ContextCause.NON_BLOCKABLE));
  }

  @Test
  void whoBreaksTheContractIsSentToStartAndEnd() {
    assertThat(Loaded.MODEL.advice("mmu_notifier_ops.invalidate_range"))
        .contains("invalidate_range_start");
    assertThat(Loaded.MODEL.advice("mmu_notifier_ops.release")).isEmpty();
    assertThat(Loaded.MODEL.advice("none")).isEmpty();
  }

  @Test
  void theBlockablePredicateIsPure() {
    assertThat(effects("mmu_notifier_range_blockable")).containsExactly(new Effect.Pure());
  }

  private static List<String> transientClasses(String key) {
    return effects(key).stream()
        .filter(Effect.AcquireTransiently.class::isInstance)
        .map(effect -> String.valueOf(((Effect.AcquireTransiently) effect).lock().lockClass()))
        .toList();
  }
}
