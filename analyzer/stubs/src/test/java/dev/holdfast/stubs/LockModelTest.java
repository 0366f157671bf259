package dev.holdfast.stubs;

import static dev.holdfast.stubs.Loaded.acquires;
import static dev.holdfast.stubs.Loaded.effects;
import static dev.holdfast.stubs.Loaded.failures;
import static dev.holdfast.stubs.Loaded.lock;
import static dev.holdfast.stubs.Loaded.parameter;
import static dev.holdfast.stubs.Loaded.tries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.contract.ResultTest;
import dev.holdfast.engine.contract.SleepKind;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockModelTest {
  private static final AccessPath RESULT = AccessPath.of(new AccessPath.Result(LockTerm.RESULT));
  private static final AccessPath MMAP_LOCK =
      AccessPath.parameter(0).field("mm_struct", "mmap_lock");

  @ParameterizedTest
  @CsvSource({
    "mutex_lock, MUTEX, EXCLUSIVE, ALWAYS",
    "mutex_lock_io, MUTEX, EXCLUSIVE, ALWAYS",
    "mutex_lock_interruptible, MUTEX, EXCLUSIVE, ZERO",
    "mutex_lock_killable, MUTEX, EXCLUSIVE, ZERO",
    "down, SEMAPHORE, EXCLUSIVE, ALWAYS",
    "down_interruptible, SEMAPHORE, EXCLUSIVE, ZERO",
    "down_timeout, SEMAPHORE, EXCLUSIVE, ZERO",
    "down_read, RW_SEMAPHORE, SHARED, ALWAYS",
    "down_read_killable, RW_SEMAPHORE, SHARED, ZERO",
    "down_write, RW_SEMAPHORE, EXCLUSIVE, ALWAYS",
    "down_write_killable, RW_SEMAPHORE, EXCLUSIVE, ZERO",
    "percpu_down_read, RW_SEMAPHORE, SHARED, ALWAYS",
    "rt_mutex_lock, RT_MUTEX, EXCLUSIVE, ALWAYS",
    "rt_mutex_lock_interruptible, RT_MUTEX, EXCLUSIVE, ZERO",
    "spin_lock, SPINLOCK, EXCLUSIVE, ALWAYS",
    "raw_spin_lock, RAW_SPINLOCK, EXCLUSIVE, ALWAYS",
    "read_lock, RW_LOCK, SHARED_RECURSIVE, ALWAYS",
    "write_lock, RW_LOCK, EXCLUSIVE, ALWAYS",
    "write_seqlock, SEQLOCK, EXCLUSIVE, ALWAYS",
    "srcu_read_lock, SRCU, SHARED_RECURSIVE, ALWAYS",
    "class_mutex_constructor, MUTEX, EXCLUSIVE, ALWAYS",
    "class_rwsem_read_constructor, RW_SEMAPHORE, SHARED, ALWAYS"
  })
  void waitingFormsAcquireTheirFirstParameter(
      String key, LockKind kind, LockMode mode, ResultTest when) {
    assertThat(effects(key)).containsExactly(acquires(parameter(0, kind), mode, when));
  }

  @ParameterizedTest
  @CsvSource({
    "mutex_trylock, MUTEX, EXCLUSIVE, NONZERO",
    "down_trylock, SEMAPHORE, EXCLUSIVE, ZERO",
    "down_read_trylock, RW_SEMAPHORE, SHARED, NONZERO",
    "down_write_trylock, RW_SEMAPHORE, EXCLUSIVE, NONZERO",
    "rt_mutex_trylock, RT_MUTEX, EXCLUSIVE, NONZERO",
    "spin_trylock, SPINLOCK, EXCLUSIVE, NONZERO",
    "raw_spin_trylock, RAW_SPINLOCK, EXCLUSIVE, NONZERO",
    "read_trylock, RW_LOCK, SHARED_RECURSIVE, NONZERO",
    "write_trylock, RW_LOCK, EXCLUSIVE, NONZERO",
    "write_seqcount_begin, SEQLOCK, EXCLUSIVE, ALWAYS"
  })
  void tryFormsDoNotWait(String key, LockKind kind, LockMode mode, ResultTest when) {
    assertThat(effects(key)).containsExactly(tries(parameter(0, kind), mode, when));
  }

  @Test
  void irqsaveFormsTurnInterruptsOffBeforeTheyTakeTheLock() {
    LockTerm lock = parameter(0, LockKind.SPINLOCK);
    assertThat(effects("spin_lock_irqsave"))
        .containsExactly(
            new Effect.EnterContext(ContextCause.INTERRUPTS_OFF, ResultTest.ALWAYS),
            acquires(lock, LockMode.EXCLUSIVE, ResultTest.ALWAYS));
    assertThat(effects("spin_unlock_irqrestore"))
        .containsExactly(
            new Effect.Release(lock), new Effect.LeaveContext(ContextCause.INTERRUPTS_OFF));
    assertThat(effects("spin_trylock_bh"))
        .containsExactly(
            new Effect.EnterContext(ContextCause.BOTTOM_HALVES_OFF, ResultTest.NONZERO),
            tries(lock, LockMode.EXCLUSIVE, ResultTest.NONZERO));
  }

  @Test
  void nestedFormsCarryTheirSubclass() {
    assertThat(effects("mutex_lock_nested"))
        .containsExactly(
            new Effect.Acquire(
                parameter(0, LockKind.MUTEX),
                LockMode.EXCLUSIVE,
                Effect.Waiting.WAITS,
                Loaded.path(1),
                ResultTest.ALWAYS));
  }

  @Test
  void callsThatMayFailSayHow() {
    Expr interrupted = new Expr.Unary(Expr.UnaryOperator.NEGATE, new Expr.Symbol("EINTR"));
    assertThat(failures("down_write_killable"))
        .containsExactly(new Effect.Fail(interrupted, Expr.Constant.ONE));
    assertThat(failures("ww_mutex_lock"))
        .hasSize(2)
        .allMatch(each -> ((Effect.Fail) each).onlyIf().equals(Loaded.path(1)));
    assertThat(failures("mutex_lock")).isEmpty();
  }

  @Test
  void woundWaitMutexesAreHeldOnZero() {
    assertThat(effects("ww_mutex_lock"))
        .singleElement()
        .isInstanceOfSatisfying(
            Effect.Acquire.class,
            acquire -> {
              assertThat(acquire.when()).isEqualTo(ResultTest.ZERO);
              assertThat(acquire.lock().kind()).isEqualTo(LockKind.WW_MUTEX);
            });
  }

  @Test
  void decrementAndLockHoldsTheLockIfTheCounterReachedZero() {
    assertThat(effects("atomic_dec_and_lock"))
        .containsExactly(
            acquires(parameter(1, LockKind.SPINLOCK), LockMode.EXCLUSIVE, ResultTest.NONZERO));
    assertThat(effects("refcount_dec_and_mutex_lock"))
        .containsExactly(
            tries(parameter(1, LockKind.MUTEX), LockMode.EXCLUSIVE, ResultTest.NONZERO));
    assertThat(effects("kref_put_mutex")).isEmpty();
  }

  @Test
  void mmapLockHasANameOfItsOwn() {
    LockTerm lock = lock(MMAP_LOCK, "mmap_lock", LockKind.RW_SEMAPHORE);
    assertThat(effects("mmap_read_lock"))
        .containsExactly(acquires(lock, LockMode.SHARED, ResultTest.ALWAYS));
    assertThat(effects("mmap_write_lock_killable"))
        .containsExactly(acquires(lock, LockMode.EXCLUSIVE, ResultTest.ZERO));
    assertThat(Loaded.MODEL.lockClassOf("mm_struct.mmap_lock")).isEqualTo("mmap_lock");
    assertThat(Loaded.MODEL.lockClassOf("init_mm.mmap_lock")).isEqualTo("init_mm.mmap_lock");
    assertThat(Loaded.MODEL.lockClassOf("init_mm.no_such_lock")).isNull();
    assertThat(Loaded.MODEL.lockClassOf("inode.i_rwsem")).isNull();
  }

  @Test
  void theLockOfAPageIsThePage() {
    assertThat(effects("lock_page"))
        .containsExactly(acquires(page(), LockMode.EXCLUSIVE, ResultTest.ALWAYS));
    assertThat(effects("folio_lock_killable"))
        .containsExactly(acquires(page(), LockMode.EXCLUSIVE, ResultTest.ZERO));
    assertThat(effects("trylock_page"))
        .containsExactly(tries(page(), LockMode.EXCLUSIVE, ResultTest.NONZERO));
    assertThat(effects("unlock_page")).containsExactly(new Effect.Release(page()));
    assertThat(effects("set_page_dirty_lock"))
        .containsExactly(new Effect.AcquireTransiently(page(), LockMode.EXCLUSIVE));
    assertThat(effects("wait_on_page_writeback"))
        .containsExactly(Loaded.sleeps(SleepKind.PAGE_WAIT));
    assertThat(effects("page_folio")).containsExactly(new Effect.Returns(Loaded.path(0)));
  }

  private static LockTerm page() {
    return lock(AccessPath.parameter(0), "page lock", LockKind.PAGE_LOCK);
  }

  @Test
  void pageTableLocksComeBackThroughAParameterOrTheResult() {
    LockTerm stored = lock(AccessPath.parameter(3), "page-table lock", LockKind.PAGE_TABLE_LOCK);
    assertThat(effects("pte_offset_map_lock"))
        .containsExactly(acquires(stored, LockMode.EXCLUSIVE, ResultTest.NONZERO));
    assertThat(effects("pmd_trans_huge_lock"))
        .containsExactly(
            acquires(
                lock(RESULT, "page-table lock", LockKind.PAGE_TABLE_LOCK),
                LockMode.EXCLUSIVE,
                ResultTest.NONZERO));
    assertThat(effects("pte_lockptr"))
        .containsExactly(
            new Effect.Returns(new Expr.Path(AccessPath.parameter(1).field("pmd_t", "ptl"))));
    assertThat(Loaded.MODEL.lockClassOf("pmd_t.ptl")).isEqualTo("page-table lock");
  }

  @Test
  void arraysAreNamedByWhatHoldsThem() {
    assertThat(effects("xa_lock"))
        .containsExactly(
            acquires(parameter(0, LockKind.SPINLOCK), LockMode.EXCLUSIVE, ResultTest.ALWAYS));
    assertThat(effects("bit_spin_lock"))
        .containsExactly(
            acquires(parameter(1, LockKind.BIT_SPINLOCK), LockMode.EXCLUSIVE, ResultTest.ALWAYS));
  }

  @Test
  void waitingUnderALockDropsItMeanwhile() {
    assertThat(effects("cond_resched_lock"))
        .containsExactly(
            new Effect.Release(parameter(0, LockKind.SPINLOCK)),
            Loaded.sleeps(SleepKind.WAIT),
            acquires(parameter(0, LockKind.SPINLOCK), LockMode.EXCLUSIVE, ResultTest.ALWAYS));
  }

  @Test
  void waitingForSrcuReadersConflictsWithBeingOne() {
    assertThat(effects("synchronize_srcu"))
        .containsExactly(
            Loaded.sleeps(SleepKind.GRACE_PERIOD),
            new Effect.AcquireTransiently(parameter(0, LockKind.SRCU), LockMode.EXCLUSIVE));
  }

  @Test
  void lockTypesAreKnownByTheirNamesInBothLanguages() {
    assertThat(List.of("spinlock_t", "struct spinlock", "dev.holdfast.kernel.SpinLock"))
        .allSatisfy(
            name -> assertThat(Loaded.MODEL.lockKindOfType(name)).isEqualTo(LockKind.SPINLOCK));
    assertThat(Loaded.MODEL.lockKindOfType("struct mutex")).isEqualTo(LockKind.MUTEX);
    assertThat(Loaded.MODEL.lockKindOfType("raw_spinlock_t")).isEqualTo(LockKind.RAW_SPINLOCK);
    assertThat(Loaded.MODEL.lockKindOfType("rwlock_t")).isEqualTo(LockKind.RW_LOCK);
    assertThat(Loaded.MODEL.lockKindOfType("struct rw_semaphore")).isEqualTo(LockKind.RW_SEMAPHORE);
    assertThat(Loaded.MODEL.lockKindOfType("struct completion")).isNull();
  }

  @Test
  void instanceMethodsSayTheSameInJava() {
    assertThat(effects("dev.holdfast.kernel.Mutex#lock()")).isEqualTo(effects("mutex_lock"));
    assertThat(effects("dev.holdfast.kernel.Page#trylock()")).isEqualTo(effects("trylock_page"));
    assertThat(effects("dev.holdfast.kernel.Mutexes#mutex_lock(Mutex)"))
        .isEqualTo(effects("mutex_lock"));
    assertThat(Loaded.MODEL.find("mutex.lock")).isNull();
  }
}
