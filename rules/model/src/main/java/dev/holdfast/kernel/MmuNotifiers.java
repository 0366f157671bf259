package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.NON_BLOCKABLE;
import static dev.holdfast.annotation.SleepKind.ALLOCATION;
import static dev.holdfast.annotation.SleepKind.GRACE_PERIOD;

import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LeavesContext;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.MustHold;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.SleepsIf;

/**
 * Registration of notifiers, and what the memory management calls to reach them.
 *
 * <p>{@code mm/mmu_notifier.c} of 6.1: {@code mmu_notifier_register} takes {@code mmap_lock} for
 * write and, through {@code mm_take_all_locks}, every {@code i_mmap_rwsem} and {@code
 * anon_vma->rwsem}; unregistering waits for the SRCU readers, and so deadlocks inside a callback.
 */
@Header("linux/mmu_notifier.h")
public final class MmuNotifiers {
  private MmuNotifiers() {}

  @Pure
  public static native boolean mmu_notifier_range_blockable(MmuNotifierRange range);

  @MaySleep(kind = ALLOCATION)
  @AcquiresTransiently("mm.mmap_lock")
  @AcquiresTransiently(lockClass = ImmapRwsem.class)
  @AcquiresTransiently(lockClass = AnonVmaRwsem.class)
  public static native int mmu_notifier_register(MmuNotifier subscription, MmStruct mm);

  @MaySleep(kind = ALLOCATION)
  @MustHold("mm.mmap_lock")
  @AcquiresTransiently(lockClass = ImmapRwsem.class)
  @AcquiresTransiently(lockClass = AnonVmaRwsem.class)
  public static native int __mmu_notifier_register(MmuNotifier subscription, MmStruct mm);

  @MaySleep(kind = ALLOCATION)
  @AcquiresTransiently("mm.mmap_lock")
  @AcquiresTransiently(lockClass = ImmapRwsem.class)
  @AcquiresTransiently(lockClass = AnonVmaRwsem.class)
  public static native MmuNotifier mmu_notifier_get(MmuNotifierOps ops, MmStruct mm);

  @MaySleep(kind = ALLOCATION)
  @MustHold("mm.mmap_lock")
  @AcquiresTransiently(lockClass = ImmapRwsem.class)
  @AcquiresTransiently(lockClass = AnonVmaRwsem.class)
  public static native MmuNotifier mmu_notifier_get_locked(MmuNotifierOps ops, MmStruct mm);

  @MaySleep(kind = GRACE_PERIOD)
  @AcquiresTransiently(lockClass = MmuNotifierSrcu.class)
  public static native void mmu_notifier_unregister(MmuNotifier subscription, MmStruct mm);

  public static native void mmu_notifier_put(MmuNotifier subscription);

  @MaySleep(kind = GRACE_PERIOD)
  @AcquiresTransiently(lockClass = MmuNotifierSrcu.class)
  public static native void mmu_notifier_synchronize();

  @MaySleep(kind = ALLOCATION)
  @AcquiresTransiently("mm.mmap_lock")
  @AcquiresTransiently(lockClass = ImmapRwsem.class)
  @AcquiresTransiently(lockClass = AnonVmaRwsem.class)
  public static native int mmu_interval_notifier_insert(
      MmuIntervalNotifier subscription,
      MmStruct mm,
      long start,
      long length,
      MmuIntervalNotifierOps ops);

  @MaySleep(kind = ALLOCATION)
  @MustHold("mm.mmap_lock")
  @AcquiresTransiently(lockClass = ImmapRwsem.class)
  @AcquiresTransiently(lockClass = AnonVmaRwsem.class)
  public static native int mmu_interval_notifier_insert_locked(
      MmuIntervalNotifier subscription,
      MmStruct mm,
      long start,
      long length,
      MmuIntervalNotifierOps ops);

  /** Waits until no invalidation of the range runs. */
  @MaySleep
  public static native void mmu_interval_notifier_remove(MmuIntervalNotifier subscription);

  @MaySleep
  public static native long mmu_interval_read_begin(MmuIntervalNotifier subscription);

  public static native boolean mmu_interval_read_retry(MmuIntervalNotifier subscription, long seq);

  public static native boolean mmu_interval_check_retry(MmuIntervalNotifier subscription, long seq);

  public static native void mmu_interval_set_seq(MmuIntervalNotifier subscription, long seq);

  /**
   * What the memory management calls; subscribers may sleep in start unless the range is not
   * blockable.
   */
  @MaySleep
  public static native void mmu_notifier_invalidate_range_start(MmuNotifierRange range);

  public static native int mmu_notifier_invalidate_range_start_nonblock(MmuNotifierRange range);

  @SleepsIf("mmu_notifier_range_blockable(range)")
  public static native void mmu_notifier_invalidate_range_end(MmuNotifierRange range);

  @SleepsIf("mmu_notifier_range_blockable(range)")
  public static native void mmu_notifier_invalidate_range_only_end(MmuNotifierRange range);

  @SleepsIf("mmu_notifier_range_blockable(range)")
  public static native int __mmu_notifier_invalidate_range_start(MmuNotifierRange range);

  public static native void mmu_notifier_invalidate_range(MmStruct mm, long start, long end);

  public static native void mmu_notifier_arch_invalidate_secondary_tlbs(
      MmStruct mm, long start, long end);

  @MustHold("mm.mmap_lock")
  @AcquiresTransiently(lockClass = ImmapRwsem.class)
  @AcquiresTransiently(lockClass = AnonVmaRwsem.class)
  public static native int mm_take_all_locks(MmStruct mm);

  @MustHold("mm.mmap_lock")
  public static native void mm_drop_all_locks(MmStruct mm);

  /** Between the two the code must not block: the OOM reaper. */
  @EntersContext(NON_BLOCKABLE)
  public static native void non_block_start();

  @LeavesContext(NON_BLOCKABLE)
  public static native void non_block_end();
}
