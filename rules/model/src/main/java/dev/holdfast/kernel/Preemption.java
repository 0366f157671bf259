package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.ContextCause.PAGE_FAULTS_OFF;
import static dev.holdfast.annotation.ContextCause.PREEMPTION_OFF;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LeavesContext;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.ReportsAtomic;

/**
 * The counters that make code atomic: preemption, bottom halves, interrupts, page faults.
 *
 * <p>{@code include/linux/preempt.h}, {@code irqflags.h}, {@code bottom_half.h}, {@code smp.h},
 * {@code percpu-defs.h}, {@code highmem.h}, {@code uaccess.h} of 6.1. {@code kmap_local_page} and
 * {@code migrate_disable} leave preemption on, and so have no effect. The {@code irqsave} macros
 * write their argument.
 */
@Header("linux/preempt.h")
public final class Preemption {
  private Preemption() {}

  @EntersContext(PREEMPTION_OFF)
  public static native void preempt_disable();

  @EntersContext(PREEMPTION_OFF)
  public static native void preempt_disable_notrace();

  @LeavesContext(PREEMPTION_OFF)
  public static native void preempt_enable();

  @LeavesContext(PREEMPTION_OFF)
  public static native void preempt_enable_notrace();

  @LeavesContext(PREEMPTION_OFF)
  public static native void preempt_enable_no_resched();

  @LeavesContext(PREEMPTION_OFF)
  public static native void preempt_enable_no_resched_notrace();

  @LeavesContext(PREEMPTION_OFF)
  public static native void sched_preempt_enable_no_resched();

  @EntersContext(PREEMPTION_OFF)
  public static native void preempt_count_inc();

  @LeavesContext(PREEMPTION_OFF)
  public static native void preempt_count_dec();

  @EntersContext(PREEMPTION_OFF)
  public static native void preempt_disable_nested();

  @LeavesContext(PREEMPTION_OFF)
  public static native void preempt_enable_nested();

  @EntersContext(PREEMPTION_OFF)
  public static native int get_cpu();

  @LeavesContext(PREEMPTION_OFF)
  public static native void put_cpu();

  @EntersContext(PREEMPTION_OFF)
  public static native Object get_cpu_ptr(Object variable);

  @LeavesContext(PREEMPTION_OFF)
  public static native void put_cpu_ptr(Object variable);

  @EntersContext(PREEMPTION_OFF)
  public static native Object get_cpu_var(Object variable);

  @LeavesContext(PREEMPTION_OFF)
  public static native void put_cpu_var(Object variable);

  @EntersContext(PREEMPTION_OFF)
  @EntersContext(PAGE_FAULTS_OFF)
  public static native Object kmap_atomic(Page page);

  @EntersContext(PREEMPTION_OFF)
  @EntersContext(PAGE_FAULTS_OFF)
  public static native Object kmap_atomic_pfn(long pfn);

  @EntersContext(PREEMPTION_OFF)
  @EntersContext(PAGE_FAULTS_OFF)
  public static native Object kmap_atomic_prot(Page page, long protection);

  @LeavesContext(PREEMPTION_OFF)
  @LeavesContext(PAGE_FAULTS_OFF)
  public static native void kunmap_atomic(Object address);

  @LeavesContext(PREEMPTION_OFF)
  @LeavesContext(PAGE_FAULTS_OFF)
  public static native void __kunmap_atomic(Object address);

  public static native Object kmap_local_page(Object page);

  public static native Object kmap_local_folio(Folio folio, long offset);

  @Pure
  public static native void kunmap_local(Object address);

  @MaySleep
  public static native Object kmap(Page page);

  public static native void kunmap(Page page);

  @Pure
  public static native void migrate_disable();

  @Pure
  public static native void migrate_enable();

  @EntersContext(PAGE_FAULTS_OFF)
  public static native void pagefault_disable();

  @LeavesContext(PAGE_FAULTS_OFF)
  public static native void pagefault_enable();

  /** Interrupts. */
  @EntersContext(value = INTERRUPTS_OFF, nests = false)
  public static native void local_irq_disable();

  @LeavesContext(value = INTERRUPTS_OFF, nests = false)
  public static native void local_irq_enable();

  /** The processor sleeps until an interrupt comes, for which it lets them in. */
  @LeavesContext(value = INTERRUPTS_OFF, nests = false)
  public static native void safe_halt();

  @LeavesContext(value = INTERRUPTS_OFF, nests = false)
  public static native void raw_safe_halt();

  @LeavesContext(value = INTERRUPTS_OFF, nests = false)
  public static native void arch_safe_halt();

  @EntersContext(INTERRUPTS_OFF)
  public static native void local_irq_save(long flags);

  /** What is printed in one piece: {@code include/linux/printk.h}. */
  @EntersContext(INTERRUPTS_OFF)
  public static native void printk_cpu_sync_get_irqsave(long flags);

  @LeavesContext(INTERRUPTS_OFF)
  public static native void printk_cpu_sync_put_irqrestore(long flags);

  @LeavesContext(INTERRUPTS_OFF)
  public static native void local_irq_restore(long flags);

  @EntersContext(value = INTERRUPTS_OFF, nests = false)
  public static native void raw_local_irq_disable();

  @LeavesContext(value = INTERRUPTS_OFF, nests = false)
  public static native void raw_local_irq_enable();

  @EntersContext(INTERRUPTS_OFF)
  public static native void raw_local_irq_save(long flags);

  @LeavesContext(INTERRUPTS_OFF)
  public static native void raw_local_irq_restore(long flags);

  @EntersContext(value = INTERRUPTS_OFF, nests = false)
  public static native void arch_local_irq_disable();

  @LeavesContext(value = INTERRUPTS_OFF, nests = false)
  public static native void arch_local_irq_enable();

  @LeavesContext(INTERRUPTS_OFF)
  public static native void arch_local_irq_restore(long flags);

  @EntersContext(INTERRUPTS_OFF)
  public static native long arch_local_irq_save();

  @EntersContext(INTERRUPTS_OFF)
  public static native void hard_irq_disable();

  @EntersContext(INTERRUPTS_OFF)
  public static native void disable_irq_nosync_lockdep(int irq);

  @MaySleep
  @EntersContext(INTERRUPTS_OFF)
  public static native void disable_irq_lockdep(int irq);

  @LeavesContext(INTERRUPTS_OFF)
  public static native void enable_irq_lockdep(int irq);

  @EntersContext(INTERRUPTS_OFF)
  public static native void disable_irq_nosync_lockdep_irqsave(int irq, long flags);

  @LeavesContext(INTERRUPTS_OFF)
  public static native void enable_irq_lockdep_irqrestore(int irq, long flags);

  @EntersContext(PREEMPTION_OFF)
  public static native void irq_enter();

  @LeavesContext(PREEMPTION_OFF)
  public static native void irq_exit();

  @EntersContext(PREEMPTION_OFF)
  public static native void irq_enter_rcu();

  @LeavesContext(PREEMPTION_OFF)
  public static native void irq_exit_rcu();

  @EntersContext(PREEMPTION_OFF)
  public static native void __irq_enter();

  @LeavesContext(PREEMPTION_OFF)
  public static native void __irq_exit();

  @EntersContext(PREEMPTION_OFF)
  public static native void nmi_enter();

  @LeavesContext(PREEMPTION_OFF)
  public static native void nmi_exit();

  /** Bottom halves. */
  @EntersContext(BOTTOM_HALVES_OFF)
  public static native void local_bh_disable();

  @LeavesContext(BOTTOM_HALVES_OFF)
  public static native void local_bh_enable();

  @LeavesContext(BOTTOM_HALVES_OFF)
  public static native void _local_bh_enable();

  @LeavesContext(BOTTOM_HALVES_OFF)
  public static native void __local_bh_enable(int count);

  @LeavesContext(BOTTOM_HALVES_OFF)
  public static native void local_bh_enable_ip(long address);

  @EntersContext(BOTTOM_HALVES_OFF)
  public static native void __local_bh_disable_ip(long address, int count);

  @LeavesContext(BOTTOM_HALVES_OFF)
  public static native void __local_bh_enable_ip(long address, int count);

  /** The floating point and vector units. */
  @EntersContext(PREEMPTION_OFF)
  public static native void kernel_fpu_begin();

  @EntersContext(PREEMPTION_OFF)
  public static native void kernel_fpu_begin_mask(int mask);

  @LeavesContext(PREEMPTION_OFF)
  public static native void kernel_fpu_end();

  @EntersContext(PREEMPTION_OFF)
  public static native void kernel_neon_begin();

  @LeavesContext(PREEMPTION_OFF)
  public static native void kernel_neon_end();

  @EntersContext(PREEMPTION_OFF)
  public static native void fpregs_lock();

  @LeavesContext(PREEMPTION_OFF)
  public static native void fpregs_unlock();

  /** Local locks: {@code include/linux/local_lock.h}. */
  @Acquires(value = "lock", disables = PREEMPTION_OFF)
  public static native void local_lock(LocalLock lock);

  @Releases(value = "lock", enables = PREEMPTION_OFF)
  public static native void local_unlock(LocalLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void local_lock_irq(LocalLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void local_unlock_irq(LocalLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void local_lock_irqsave(LocalLock lock, long flags);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void local_unlock_irqrestore(LocalLock lock, long flags);

  @Acquires("lock")
  public static native void local_lock_nested_bh(LocalLock lock);

  @Releases("lock")
  public static native void local_unlock_nested_bh(LocalLock lock);

  @Acquires(value = "lock", disables = PREEMPTION_OFF)
  public static native void __local_lock(LocalLock lock);

  @Releases(value = "lock", enables = PREEMPTION_OFF)
  public static native void __local_unlock(LocalLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void __local_lock_irq(LocalLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void __local_unlock_irq(LocalLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void __local_lock_irqsave(LocalLock lock, long flags);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void __local_unlock_irqrestore(LocalLock lock, long flags);

  @Acquires("lock")
  public static native void __local_lock_nested_bh(LocalLock lock);

  @Releases("lock")
  public static native void __local_unlock_nested_bh(LocalLock lock);

  /** Counters of statistics: a section of the processor that runs it. */
  @EntersContext(PREEMPTION_OFF)
  public static native void part_stat_lock();

  @LeavesContext(PREEMPTION_OFF)
  public static native void part_stat_unlock();

  public static native void xt_write_recseq_end(int address);

  public static native int xt_write_recseq_begin();

  /**
   * What they answer depends on the context, which is known; whether it is atomic is a question
   * only {@code PREEMPT_COUNT} answers in full.
   */
  @ReportsAtomic
  public static native boolean in_atomic();

  @ReportsAtomic
  public static native boolean in_interrupt();

  @ReportsAtomic
  public static native boolean in_irq();

  @ReportsAtomic
  public static native boolean in_hardirq();

  @ReportsAtomic
  public static native boolean in_softirq();

  @ReportsAtomic
  public static native boolean in_serving_softirq();

  public static native boolean in_nmi();

  @ReportsAtomic(false)
  public static native boolean in_task();

  @ReportsAtomic
  public static native boolean irqs_disabled();

  @ReportsAtomic(false)
  public static native boolean preemptible();

  public static native boolean in_dbg_master();

  @ReportsAtomic
  public static native boolean in_atomic_preempt_off();

  @ReportsAtomic
  public static native boolean irqs_disabled_flags(long flags);

  @ReportsAtomic
  public static native boolean raw_irqs_disabled();

  @ReportsAtomic
  public static native int preempt_count();

  @ReportsAtomic
  public static native int softirq_count();

  @ReportsAtomic
  public static native int hardirq_count();

  @ReportsAtomic
  public static native int irq_count();

  @ReportsAtomic
  public static native boolean faulthandler_disabled();

  public static native boolean pagefault_disabled();

  public static native int smp_processor_id();

  public static native int raw_smp_processor_id();
}
