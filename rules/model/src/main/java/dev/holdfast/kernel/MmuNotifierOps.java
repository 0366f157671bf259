package dev.holdfast.kernel;

import dev.holdfast.annotation.Advice;
import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Holds;
import dev.holdfast.annotation.HoldsPTLock;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.MayHold;
import dev.holdfast.annotation.NonBlockableContext;
import dev.holdfast.annotation.SoftInterruptContext;
import dev.holdfast.annotation.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * The callbacks of an {@link MmuNotifier}.
 *
 * <p>{@code include/linux/mmu_notifier.h}, {@code mm/mmu_notifier.c} and {@code
 * Documentation/mm/mmu_notifier.rst} of 6.1 and 6.12. The {@code *_clear_flush_notify} sites
 * ({@code include/linux/mmu_notifier.h} of 6.1) call {@code invalidate_range} between {@code
 * ptep_clear_flush} and {@code set_pte_at}, under the page-table lock; the reverse map, KSM and
 * migration do so with the page locked. From 6.6 the callback is called {@code
 * arch_invalidate_secondary_tlbs} and cannot be combined with start and end.
 */
@KernelStruct("mmu_notifier_ops")
@Header("linux/mmu_notifier.h")
public interface MmuNotifierOps {

  /** The address space goes away, or the subscription does: the SRCU read side of the notifiers. */
  @TaskContext
  default void release(MmuNotifier subscription, MmStruct mm) {}

  /** Tests and clears the accessed bit, for the secondary tables too. */
  @AtomicContext
  @HoldsPTLock
  @MayHold(PageLock.class)
  default int clear_flush_young(MmuNotifier subscription, MmStruct mm, long start, long end) {
    return 0;
  }

  /** As {@link #clear_flush_young}, without a flush. */
  @AtomicContext
  @HoldsPTLock
  @MayHold(PageLock.class)
  default int clear_young(MmuNotifier subscription, MmStruct mm, long start, long end) {
    return 0;
  }

  /** Tests the accessed bit. */
  @AtomicContext
  @HoldsPTLock
  @MayHold(PageLock.class)
  default int test_young(MmuNotifier subscription, MmStruct mm, long address) {
    return 0;
  }

  /** A page table entry gets another page; gone in 6.10. */
  @AtomicContext
  @HoldsPTLock
  @MayHold(PageLock.class)
  default void change_pte(MmuNotifier subscription, MmStruct mm, long address, long pte) {}

  /**
   * Before the pages of a range are unmapped. May wait, and so take a mutex, only if the range is
   * blockable; else it returns {@code -EAGAIN} instead. Called under {@code mmap_lock} or the locks
   * of the reverse map, and by some with the page locked.
   */
  @Advice(
      "Test mmu_notifier_range_blockable(range) first; if it is false, try the lock or return"
          + " -EAGAIN. The page may be locked already: only try the page lock.")
  @NonBlockableContext(unless = "mmu_notifier_range_blockable(range)")
  @MayHold(PageLock.class)
  default int invalidate_range_start(MmuNotifier subscription, MmuNotifierRange range) {
    return 0;
  }

  /** After the pages of a range are unmapped; the same rules as for the start. */
  @Advice(
      "Test mmu_notifier_range_blockable(range) first; if it is false, try the lock or return"
          + " -EAGAIN. The page may be locked already: only try the page lock.")
  @NonBlockableContext(unless = "mmu_notifier_range_blockable(range)")
  @MayHold(PageLock.class)
  default void invalidate_range_end(MmuNotifier subscription, MmuNotifierRange range) {}

  /**
   * The secondary tables must forget the range at once; until 6.5. The page table entry is zero
   * meanwhile: no sleep, no mutex, no page lock, and no wait for other processors.
   */
  @Advice(
      "Use invalidate_range_start and invalidate_range_end, which may sleep if the range is"
          + " blockable; here take at most a spinlock, and try the page lock.")
  @AtomicContext
  @HoldsPTLock
  @MayHold(PageLock.class)
  default void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {}

  /** What {@link #invalidate_range} is called from 6.6 on. */
  @Advice(
      "Use invalidate_range_start and invalidate_range_end, which may sleep if the range is"
          + " blockable; here take at most a spinlock, and try the page lock.")
  @AtomicContext
  @HoldsPTLock
  @MayHold(PageLock.class)
  default void arch_invalidate_secondary_tlbs(
      MmuNotifier subscription, MmStruct mm, long start, long end) {}

  /** Makes a subscription for {@code mmu_notifier_get}: under {@code mmap_lock}. */
  @TaskContext
  @Holds("mm.mmap_lock")
  default @Nullable MmuNotifier alloc_notifier(MmStruct mm) {
    return null;
  }

  /** Frees it: an SRCU callback. */
  @SoftInterruptContext
  default void free_notifier(MmuNotifier subscription) {}
}
