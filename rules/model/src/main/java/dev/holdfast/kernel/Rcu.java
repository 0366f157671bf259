package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.ContextCause.PREEMPTION_OFF;
import static dev.holdfast.annotation.ContextCause.RCU_READER;
import static dev.holdfast.annotation.LockMode.SHARED_RECURSIVE;
import static dev.holdfast.annotation.SleepKind.ALLOCATION;
import static dev.holdfast.annotation.SleepKind.GRACE_PERIOD;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LeavesContext;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.Returns;
import dev.holdfast.annotation.SoftInterruptContext;

/**
 * Read-copy-update: its read sides, waiting for its readers, and its callbacks.
 *
 * <p>{@code include/linux/rcupdate.h}, {@code srcu.h}, {@code kernel/rcu} of 6.1. RCU callbacks run
 * in a soft interrupt or with bottom halves off, those of SRCU and of the task flavours too.
 * Readers of SRCU and of the trace flavour may sleep. Whoever waits for the readers of an SRCU
 * domain while it is one of them waits for ever; so does a notifier that unregisters itself.
 */
@Header("linux/rcupdate.h")
public final class Rcu {
  private Rcu() {}

  @EntersContext(RCU_READER)
  public static native void rcu_read_lock();

  @LeavesContext(RCU_READER)
  public static native void rcu_read_unlock();

  @EntersContext(RCU_READER)
  public static native void __rcu_read_lock();

  @LeavesContext(RCU_READER)
  public static native void __rcu_read_unlock();

  @EntersContext(RCU_READER)
  @EntersContext(BOTTOM_HALVES_OFF)
  public static native void rcu_read_lock_bh();

  @LeavesContext(RCU_READER)
  @LeavesContext(BOTTOM_HALVES_OFF)
  public static native void rcu_read_unlock_bh();

  @EntersContext(RCU_READER)
  @EntersContext(PREEMPTION_OFF)
  public static native void rcu_read_lock_sched();

  @LeavesContext(RCU_READER)
  @LeavesContext(PREEMPTION_OFF)
  public static native void rcu_read_unlock_sched();

  @EntersContext(RCU_READER)
  @EntersContext(PREEMPTION_OFF)
  public static native void rcu_read_lock_sched_notrace();

  @LeavesContext(RCU_READER)
  @LeavesContext(PREEMPTION_OFF)
  public static native void rcu_read_unlock_sched_notrace();

  @EntersContext(RCU_READER)
  public static native void rcu_read_lock_dont_migrate();

  @LeavesContext(RCU_READER)
  public static native void rcu_read_unlock_migrate();

  @Pure
  public static native void rcu_read_lock_trace();

  @Pure
  public static native void rcu_read_unlock_trace();

  @Acquires(value = "domain", mode = SHARED_RECURSIVE)
  public static native int srcu_read_lock(SrcuStruct domain);

  @Releases("domain")
  public static native void srcu_read_unlock(SrcuStruct domain, int index);

  @Acquires(value = "domain", mode = SHARED_RECURSIVE)
  public static native int srcu_read_lock_nmisafe(SrcuStruct domain);

  @Releases("domain")
  public static native void srcu_read_unlock_nmisafe(SrcuStruct domain, int index);

  @Acquires(value = "domain", mode = SHARED_RECURSIVE)
  public static native int srcu_read_lock_notrace(SrcuStruct domain);

  @Releases("domain")
  public static native void srcu_read_unlock_notrace(SrcuStruct domain, int index);

  @Acquires(value = "domain", mode = SHARED_RECURSIVE)
  public static native int __srcu_read_lock(SrcuStruct domain);

  @Releases("domain")
  public static native void __srcu_read_unlock(SrcuStruct domain, int index);

  @Acquires(value = "domain", mode = SHARED_RECURSIVE)
  public static native int __srcu_read_lock_nmisafe(SrcuStruct domain);

  @Releases("domain")
  public static native void __srcu_read_unlock_nmisafe(SrcuStruct domain, int index);

  @Acquires(value = "domain", mode = SHARED_RECURSIVE)
  public static native int srcu_down_read(SrcuStruct domain);

  @Releases("domain")
  public static native void srcu_up_read(SrcuStruct domain, int index);

  @MaySleep(kind = GRACE_PERIOD)
  public static native void synchronize_rcu();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void synchronize_rcu_expedited();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void synchronize_rcu_tasks();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void synchronize_rcu_tasks_trace();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void synchronize_rcu_tasks_rude();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void synchronize_net();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void rcu_barrier();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void rcu_barrier_tasks();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void rcu_barrier_tasks_trace();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void synchronize_rcu_mult();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void cond_synchronize_rcu(long cookie);

  @MaySleep(kind = GRACE_PERIOD)
  public static native void cond_synchronize_rcu_full(long cookie);

  @MaySleep(kind = GRACE_PERIOD)
  public static native void synchronize_sched();

  @MaySleep(kind = GRACE_PERIOD)
  public static native void synchronize_rcu_bh();

  @MaySleep(kind = GRACE_PERIOD)
  @AcquiresTransiently("domain")
  public static native void synchronize_srcu(SrcuStruct domain);

  @MaySleep(kind = GRACE_PERIOD)
  @AcquiresTransiently("domain")
  public static native void synchronize_srcu_expedited(SrcuStruct domain);

  @MaySleep(kind = GRACE_PERIOD)
  @AcquiresTransiently("domain")
  public static native void srcu_barrier(SrcuStruct domain);

  /**
   * Waits for work that runs already; readers make it give up, so that it does not wait for them.
   */
  @MaySleep(kind = GRACE_PERIOD)
  public static native void cleanup_srcu_struct(SrcuStruct domain);

  @MaySleep(kind = ALLOCATION)
  public static native int init_srcu_struct(SrcuStruct domain);

  public static native void call_rcu(RcuHead head, @SoftInterruptContext RcuCallback function);

  public static native void call_rcu_hurry(
      RcuHead head, @SoftInterruptContext RcuCallback function);

  public static native void call_rcu_tasks(
      RcuHead head, @SoftInterruptContext RcuCallback function);

  public static native void call_rcu_tasks_trace(
      RcuHead head, @SoftInterruptContext RcuCallback function);

  public static native void call_rcu_tasks_rude(
      RcuHead head, @SoftInterruptContext RcuCallback function);

  public static native void call_srcu(
      SrcuStruct domain, RcuHead head, @SoftInterruptContext RcuCallback function);

  /** With two arguments it never sleeps; with one it may allocate, or wait for a grace period. */
  @Pure
  public static native void kfree_rcu(Object memory, RcuHead head);

  @Pure
  public static native void kvfree_rcu(Object memory, RcuHead head);

  @MaySleep(kind = GRACE_PERIOD)
  public static native void kfree_rcu_mightsleep(Object memory);

  @MaySleep(kind = GRACE_PERIOD)
  public static native void kvfree_rcu_mightsleep(Object memory);

  /** What is read is the pointer itself. */
  @Returns("pointer")
  public static native Object rcu_dereference(Object pointer);

  @Returns("pointer")
  public static native Object rcu_dereference_bh(Object pointer);

  @Returns("pointer")
  public static native Object rcu_dereference_sched(Object pointer);

  @Returns("pointer")
  public static native Object rcu_dereference_raw(Object pointer);

  @Returns("pointer")
  public static native Object rcu_access_pointer(Object pointer);

  @Returns("pointer")
  public static native Object rcu_pointer_handoff(Object pointer);

  @Returns("pointer")
  public static native Object rtnl_dereference(Object pointer);

  @Returns("pointer")
  public static native Object rcu_dereference_rtnl(Object pointer);

  @Returns("pointer")
  public static native Object rcu_dereference_check(Object pointer, boolean condition);

  @Returns("pointer")
  public static native Object rcu_dereference_protected(Object pointer, boolean condition);

  @Returns("pointer")
  public static native Object rcu_dereference_bh_check(Object pointer, boolean condition);

  @Returns("pointer")
  public static native Object rcu_dereference_sched_check(Object pointer, boolean condition);

  @Returns("pointer")
  public static native Object srcu_dereference(Object pointer, SrcuStruct domain);
}
