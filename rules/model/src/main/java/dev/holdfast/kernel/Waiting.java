package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.ContextCause.PREEMPTION_OFF;
import static dev.holdfast.annotation.ContextCause.RCU_READER;
import static dev.holdfast.annotation.LockMode.SHARED_RECURSIVE;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LeavesContext;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.SleepKind;
import dev.holdfast.annotation.SleepsIf;

/**
 * Waiting, sleeping and giving the processor away.
 *
 * <p>{@code include/linux/kernel.h}, {@code sched.h}, {@code wait.h}, {@code wait_bit.h}, {@code
 * swait.h}, {@code completion.h}, {@code delay.h}, {@code iopoll.h} of 6.1. {@code udelay}, {@code
 * mdelay} and the polls in {@code _atomic} spin, and so have no effect. The forms in {@code
 * _lock_irq} drop the lock while they wait.
 */
@Header("linux/wait.h")
public final class Waiting {
  private Waiting() {}

  @MaySleep
  public static native void might_sleep();

  @MaySleep
  public static native void __might_sleep(String file, int line);

  @MaySleep
  public static native void __might_resched(String file, int line, int offsets);

  @MaySleep
  public static native void might_resched();

  @MaySleep
  public static native void cond_resched();

  @MaySleep
  public static native void __cond_resched();

  @MaySleep
  public static native void _cond_resched();

  @MaySleep
  public static native void cond_resched_tasks_rcu_qs();

  @MaySleep(kind = SleepKind.SWITCH)
  public static native void schedule();

  @MaySleep
  public static native void io_schedule();

  /** The idle task switches with preemption off, to whoever has something to do. */
  @Pure
  public static native void schedule_idle();

  /** The stopper of a processor parks itself, which does not wait for anybody. */
  @Pure
  public static native void stop_machine_park(int cpu);

  @MaySleep
  public static native long schedule_timeout(long jiffies);

  @MaySleep
  public static native long schedule_timeout_interruptible(long jiffies);

  @MaySleep
  public static native long schedule_timeout_killable(long jiffies);

  @MaySleep
  public static native long schedule_timeout_uninterruptible(long jiffies);

  @MaySleep
  public static native long schedule_timeout_idle(long jiffies);

  @MaySleep
  public static native long io_schedule_timeout(long jiffies);

  @MaySleep
  public static native int schedule_hrtimeout(Object expires, int mode);

  @MaySleep
  public static native int schedule_hrtimeout_range(Object expires, long delta, int mode);

  @MaySleep
  public static native void msleep(int milliseconds);

  @MaySleep
  public static native long msleep_interruptible(int milliseconds);

  @MaySleep
  public static native void ssleep(int seconds);

  @MaySleep
  public static native void usleep_range(long minimum, long maximum);

  @MaySleep
  public static native void usleep_range_state(long minimum, long maximum, int state);

  @MaySleep
  public static native void usleep_idle_range(long minimum, long maximum);

  @MaySleep
  public static native void fsleep(long microseconds);

  @MaySleep
  public static native boolean try_to_freeze();

  @MaySleep
  public static native long wait_task_inactive(TaskStruct task, int state);

  @MaySleep
  public static native int yield_to(TaskStruct task, boolean preempt);

  @SuppressWarnings("NamedLikeContextualKeyword")
  @MaySleep
  public static native void yield();

  @SleepsIf("condition")
  public static native void might_sleep_if(boolean condition);

  /** Called with preemption off, which it turns on meanwhile. */
  @LeavesContext(PREEMPTION_OFF)
  @MaySleep
  @EntersContext(PREEMPTION_OFF)
  public static native void schedule_preempt_disabled();

  @LeavesContext(RCU_READER)
  @MaySleep
  @EntersContext(RCU_READER)
  public static native void cond_resched_rcu();

  @Releases("lock")
  @MaySleep
  @Acquires("lock")
  public static native int cond_resched_lock(SpinLock lock);

  @Releases("lock")
  @MaySleep
  @Acquires("lock")
  public static native int __cond_resched_lock(SpinLock lock);

  @Releases("lock")
  @MaySleep
  @Acquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native int cond_resched_rwlock_read(RwLock lock);

  @Releases("lock")
  @MaySleep
  @Acquires("lock")
  public static native int cond_resched_rwlock_write(RwLock lock);

  /** Completions. The try form does not wait. */
  @MaySleep
  public static native void wait_for_completion(Completion completion);

  @MaySleep
  public static native long wait_for_completion_timeout(Completion completion, long jiffies);

  @MaySleep
  public static native int wait_for_completion_interruptible(Completion completion);

  @MaySleep
  public static native long wait_for_completion_interruptible_timeout(
      Completion completion, long jiffies);

  @MaySleep
  public static native int wait_for_completion_killable(Completion completion);

  @MaySleep
  public static native long wait_for_completion_killable_timeout(
      Completion completion, long jiffies);

  @MaySleep
  public static native void wait_for_completion_io(Completion completion);

  @MaySleep
  public static native long wait_for_completion_io_timeout(Completion completion, long jiffies);

  @MaySleep
  public static native int wait_for_completion_state(Completion completion, int state);

  public static native boolean try_wait_for_completion(Completion completion);

  public static native boolean completion_done(Completion completion);

  public static native void init_completion(Completion completion);

  public static native void reinit_completion(Completion completion);

  /** Wait queues. */
  @MaySleep
  public static native long wait_event(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_event_timeout(
      WaitQueueHead queue, boolean condition, long jiffies);

  @MaySleep
  public static native long wait_event_interruptible(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_event_interruptible_timeout(
      WaitQueueHead queue, boolean condition, long jiffies);

  @MaySleep
  public static native long wait_event_killable(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_event_killable_timeout(
      WaitQueueHead queue, boolean condition, long jiffies);

  @MaySleep
  public static native long wait_event_freezable(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_event_freezable_timeout(
      WaitQueueHead queue, boolean condition, long jiffies);

  @MaySleep
  public static native long wait_event_idle(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_event_idle_timeout(
      WaitQueueHead queue, boolean condition, long jiffies);

  @MaySleep
  public static native long wait_event_idle_exclusive(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_event_idle_exclusive_timeout(
      WaitQueueHead queue, boolean condition, long jiffies);

  @MaySleep
  public static native long wait_event_interruptible_exclusive(
      WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_event_killable_exclusive(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_event_freezable_exclusive(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_event_hrtimeout(
      WaitQueueHead queue, boolean condition, Object timeout);

  @MaySleep
  public static native long wait_event_interruptible_hrtimeout(
      WaitQueueHead queue, boolean condition, Object timeout);

  @MaySleep
  public static native long wait_event_state(WaitQueueHead queue, boolean condition, int state);

  @MaySleep
  public static native long wait_event_cmd(
      WaitQueueHead queue, boolean condition, Object before, Object after);

  @MaySleep
  public static native long wait_event_exclusive_cmd(
      WaitQueueHead queue, boolean condition, Object before, Object after);

  @MaySleep
  public static native long io_wait_event(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long ___wait_event(
      WaitQueueHead queue,
      boolean condition,
      int state,
      int exclusive,
      long result,
      Object command);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  @MaySleep
  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long wait_event_lock_irq(
      WaitQueueHead queue, boolean condition, SpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  @MaySleep
  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long wait_event_interruptible_lock_irq(
      WaitQueueHead queue, boolean condition, SpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  @MaySleep
  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long wait_event_lock_irq_timeout(
      WaitQueueHead queue, boolean condition, SpinLock lock, long jiffies);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  @MaySleep
  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long wait_event_interruptible_lock_irq_timeout(
      WaitQueueHead queue, boolean condition, SpinLock lock, long jiffies);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  @MaySleep
  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long wait_event_lock_irq_cmd(
      WaitQueueHead queue, boolean condition, SpinLock lock, Object command);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  @MaySleep
  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long wait_event_interruptible_lock_irq_cmd(
      WaitQueueHead queue, boolean condition, SpinLock lock, Object command);

  /** Under the lock of the queue itself. */
  @Releases("queue.lock")
  @MaySleep
  @Acquires("queue.lock")
  public static native long wait_event_interruptible_locked(WaitQueueHead queue, boolean condition);

  @Releases("queue.lock")
  @MaySleep
  @Acquires("queue.lock")
  public static native long wait_event_interruptible_exclusive_locked(
      WaitQueueHead queue, boolean condition);

  @Releases(value = "queue.lock", enables = INTERRUPTS_OFF)
  @MaySleep
  @Acquires(value = "queue.lock", disables = INTERRUPTS_OFF)
  public static native long wait_event_interruptible_locked_irq(
      WaitQueueHead queue, boolean condition);

  @Releases(value = "queue.lock", enables = INTERRUPTS_OFF)
  @MaySleep
  @Acquires(value = "queue.lock", disables = INTERRUPTS_OFF)
  public static native long wait_event_interruptible_exclusive_locked_irq(
      WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long wait_var_event(Object variable, boolean condition);

  @MaySleep
  public static native long wait_var_event_timeout(
      Object variable, boolean condition, long jiffies);

  @MaySleep
  public static native long wait_var_event_interruptible(Object variable, boolean condition);

  @MaySleep
  public static native long wait_var_event_killable(Object variable, boolean condition);

  @MaySleep
  public static native long swait_event_exclusive(WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long swait_event_interruptible_timeout_exclusive(
      WaitQueueHead queue, boolean condition, long jiffies);

  @MaySleep
  public static native long swait_event_interruptible_exclusive(
      WaitQueueHead queue, boolean condition);

  @MaySleep
  public static native long swait_event_timeout_exclusive(
      WaitQueueHead queue, boolean condition, long jiffies);

  @MaySleep
  public static native int wait_on_bit(Object word, int bit, int mode);

  @MaySleep
  public static native int wait_on_bit_io(Object word, int bit, int mode);

  @MaySleep
  public static native int wait_on_bit_timeout(Object word, int bit, int mode, long jiffies);

  @MaySleep
  public static native int wait_on_bit_action(Object word, int bit, Object action, int mode);

  @MaySleep
  public static native int out_of_line_wait_on_bit(Object word, int bit, Object action, int mode);

  @MaySleep
  public static native int wait_woken(Object entry, int mode, long jiffies);

  @MaySleep
  public static native int rcuwait_wait_event(Object wait, boolean condition, int state);

  @MaySleep
  public static native int dma_fence_wait(DmaFence fence, boolean interruptible);

  @MaySleep
  public static native int dma_fence_wait_timeout(
      DmaFence fence, boolean interruptible, long jiffies);

  @MaySleep
  public static native int dma_fence_wait_any_timeout(
      Object fences, int count, boolean interruptible, long jiffies, Object index);

  @MaySleep
  public static native int blk_wait_io(Completion completion);

  @MaySleep
  public static native int balance_dirty_pages_ratelimited(AddressSpace mapping);

  @MaySleep
  public static native int congestion_wait(int synchronous, long jiffies);

  @MaySleep
  public static native int sync_inodes_sb(SuperBlock sb);

  @MaySleep
  public static native int filemap_write_and_wait(AddressSpace mapping);

  @MaySleep
  public static native int filemap_fdatawait(AddressSpace mapping);

  @MaySleep
  public static native int filemap_write_and_wait_range(AddressSpace mapping, long start, long end);

  @MaySleep
  public static native int filemap_fdatawait_range(AddressSpace mapping, long start, long end);

  @MaySleep
  public static native int truncate_inode_pages(AddressSpace mapping, long start);

  @MaySleep
  public static native int invalidate_inode_pages2(AddressSpace mapping);

  @MaySleep
  public static native int unmap_mapping_range(
      AddressSpace mapping, long start, long length, int evenPrivate);

  @MaySleep
  public static native int zap_vma_ptes(VmArea area, long start, long length);

  @MaySleep
  public static native int vm_munmap(long start, long length);

  @MaySleep
  public static native int vm_mmap(
      FileStruct file, long address, long length, long protection, long flags, long offset);

  @MaySleep
  public static native int kthread_stop(TaskStruct task);

  @MaySleep
  public static native int kthread_park(TaskStruct task);

  @MaySleep
  public static native int kthread_parkme();

  @MaySleep
  public static native int kthread_flush_work(Object work);

  @MaySleep
  public static native int kthread_flush_worker(Object worker);

  @MaySleep
  public static native int kthread_cancel_work_sync(Object work);

  @MaySleep
  public static native int kthread_cancel_delayed_work_sync(Object work);

  @MaySleep
  public static native int kthread_destroy_worker(Object worker);

  @MaySleep
  public static native int async_synchronize_full();

  @MaySleep
  public static native int async_synchronize_cookie(long cookie);

  /** Polls sleep between their reads unless they are told not to. */
  @SleepsIf("sleep")
  public static native int read_poll_timeout(
      Object operation, Object value, boolean condition, long sleep, long timeout, boolean before);

  @SleepsIf("sleep")
  public static native int readx_poll_timeout(
      Object operation, Object address, Object value, boolean condition, long sleep, long timeout);

  @SleepsIf("sleep")
  public static native int readb_poll_timeout(
      Object address, Object value, boolean condition, long sleep, long timeout);

  @Pure
  public static native int readb_poll_timeout_atomic(
      Object address, Object value, boolean condition, long delay, long timeout);

  @SleepsIf("sleep")
  public static native int readb_relaxed_poll_timeout(
      Object address, Object value, boolean condition, long sleep, long timeout);

  @Pure
  public static native int readb_relaxed_poll_timeout_atomic(
      Object address, Object value, boolean condition, long delay, long timeout);

  @SleepsIf("sleep")
  public static native int readw_poll_timeout(
      Object address, Object value, boolean condition, long sleep, long timeout);

  @Pure
  public static native int readw_poll_timeout_atomic(
      Object address, Object value, boolean condition, long delay, long timeout);

  @SleepsIf("sleep")
  public static native int readw_relaxed_poll_timeout(
      Object address, Object value, boolean condition, long sleep, long timeout);

  @Pure
  public static native int readw_relaxed_poll_timeout_atomic(
      Object address, Object value, boolean condition, long delay, long timeout);

  @SleepsIf("sleep")
  public static native int readl_poll_timeout(
      Object address, Object value, boolean condition, long sleep, long timeout);

  @Pure
  public static native int readl_poll_timeout_atomic(
      Object address, Object value, boolean condition, long delay, long timeout);

  @SleepsIf("sleep")
  public static native int readl_relaxed_poll_timeout(
      Object address, Object value, boolean condition, long sleep, long timeout);

  @Pure
  public static native int readl_relaxed_poll_timeout_atomic(
      Object address, Object value, boolean condition, long delay, long timeout);

  @SleepsIf("sleep")
  public static native int readq_poll_timeout(
      Object address, Object value, boolean condition, long sleep, long timeout);

  @Pure
  public static native int readq_poll_timeout_atomic(
      Object address, Object value, boolean condition, long delay, long timeout);

  @SleepsIf("sleep")
  public static native int readq_relaxed_poll_timeout(
      Object address, Object value, boolean condition, long sleep, long timeout);

  @Pure
  public static native int readq_relaxed_poll_timeout_atomic(
      Object address, Object value, boolean condition, long delay, long timeout);

  @Pure
  public static native int read_poll_timeout_atomic(
      Object operation, Object value, boolean condition, long delay, long timeout, boolean before);

  @Pure
  public static native void udelay(long microseconds);

  @Pure
  public static native void ndelay(long nanoseconds);

  @Pure
  public static native void mdelay(long milliseconds);

  @Pure
  public static native void __udelay(long microseconds);

  @Pure
  public static native void __const_udelay(long loops);

  @Pure
  public static native void cpu_relax();
}
