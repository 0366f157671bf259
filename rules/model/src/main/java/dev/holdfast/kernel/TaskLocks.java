package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.ResultTest.NONZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.Returns;
import dev.holdfast.annotation.TryAcquires;
import org.jspecify.annotations.Nullable;

/**
 * The locks of tasks and of the scheduler.
 *
 * <p>{@code include/linux/sched/task.h}, {@code sched/signal.h}, {@code kernel/sched/sched.h} of
 * 6.1. {@code lock_task_sighand} and {@code find_lock_task_mm} give null without a lock.
 */
@Header("linux/sched/task.h")
public final class TaskLocks {
  private TaskLocks() {}

  @Acquires("task.alloc_lock")
  public static native void task_lock(TaskStruct task);

  @Releases("task.alloc_lock")
  public static native void task_unlock(TaskStruct task);

  @Acquires(value = "return.alloc_lock", when = NONZERO)
  public static native @Nullable TaskStruct find_lock_task_mm(TaskStruct task);

  @Acquires(value = "task.sighand.siglock", when = NONZERO, disables = INTERRUPTS_OFF)
  public static native @Nullable SighandStruct lock_task_sighand(TaskStruct task, long flags);

  @Acquires(value = "task.sighand.siglock", when = NONZERO, disables = INTERRUPTS_OFF)
  public static native @Nullable SighandStruct __lock_task_sighand(TaskStruct task, long flags);

  @Releases(value = "task.sighand.siglock", enables = INTERRUPTS_OFF)
  public static native void unlock_task_sighand(TaskStruct task, long flags);

  /** Core scheduling lets siblings share the lock of one of them; here each has its own. */
  @Returns("queue.__lock")
  public static native RawSpinLock __rq_lockp(RunQueue queue);

  @Returns("queue.__lock")
  public static native RawSpinLock rq_lockp(RunQueue queue);

  @Acquires("queue.__lock")
  public static native void raw_spin_rq_lock(RunQueue queue);

  @Acquires(value = "queue.__lock", subclass = "subclass")
  public static native void raw_spin_rq_lock_nested(RunQueue queue, int subclass);

  @TryAcquires("queue.__lock")
  public static native boolean raw_spin_rq_trylock(RunQueue queue);

  @Releases("queue.__lock")
  public static native void raw_spin_rq_unlock(RunQueue queue);

  @Acquires(value = "queue.__lock", disables = INTERRUPTS_OFF)
  public static native void raw_spin_rq_lock_irq(RunQueue queue);

  @Releases(value = "queue.__lock", enables = INTERRUPTS_OFF)
  public static native void raw_spin_rq_unlock_irq(RunQueue queue);

  @Acquires(value = "queue.__lock", disables = INTERRUPTS_OFF)
  public static native void raw_spin_rq_lock_irqsave(RunQueue queue, long flags);

  @Releases(value = "queue.__lock", enables = INTERRUPTS_OFF)
  public static native void raw_spin_rq_unlock_irqrestore(RunQueue queue, long flags);

  @Acquires("queue.__lock")
  public static native void rq_lock(RunQueue queue, Object flags);

  @Releases("queue.__lock")
  public static native void rq_unlock(RunQueue queue, Object flags);

  @Acquires(value = "queue.__lock", disables = INTERRUPTS_OFF)
  public static native void rq_lock_irq(RunQueue queue, Object flags);

  @Releases(value = "queue.__lock", enables = INTERRUPTS_OFF)
  public static native void rq_unlock_irq(RunQueue queue, Object flags);

  @Acquires(value = "queue.__lock", disables = INTERRUPTS_OFF)
  public static native void rq_lock_irqsave(RunQueue queue, Object flags);

  @Releases(value = "queue.__lock", enables = INTERRUPTS_OFF)
  public static native void rq_unlock_irqrestore(RunQueue queue, Object flags);

  @Acquires(value = "task.pi_lock", disables = INTERRUPTS_OFF)
  @Acquires("return.__lock")
  public static native RunQueue task_rq_lock(TaskStruct task, Object flags);

  @Releases("queue.__lock")
  @Releases(value = "task.pi_lock", enables = INTERRUPTS_OFF)
  public static native void task_rq_unlock(RunQueue queue, TaskStruct task, Object flags);

  @Acquires("return.__lock")
  public static native RunQueue __task_rq_lock(TaskStruct task, Object flags);

  @Releases("queue.__lock")
  public static native void __task_rq_unlock(RunQueue queue, Object flags);

  @Acquires("first.__lock")
  @Acquires(value = "second.__lock", subclass = "1")
  public static native void double_rq_lock(RunQueue first, RunQueue second);

  @Releases("first.__lock")
  @Releases("second.__lock")
  public static native void double_rq_unlock(RunQueue first, RunQueue second);

  @Pure
  public static native void wake_up_process(TaskStruct task);

  @Returns("task")
  public static native TaskStruct get_task_struct(TaskStruct task);

  @Pure
  public static native void put_task_struct(TaskStruct task);

  @Pure
  public static native void __wake_up(WaitQueueHead queue, int mode, int count, Object key);

  @Pure
  public static native void wake_up(WaitQueueHead queue);

  @Pure
  public static native void wake_up_all(WaitQueueHead queue);

  @Pure
  public static native void wake_up_interruptible(WaitQueueHead queue);

  @Pure
  public static native void wake_up_interruptible_all(WaitQueueHead queue);

  @Pure
  public static native void wake_up_nr(WaitQueueHead queue, int count);

  @Pure
  public static native void wake_up_locked(WaitQueueHead queue);

  @Pure
  public static native void wake_up_poll(WaitQueueHead queue, long mask);

  @Pure
  public static native void wake_up_interruptible_poll(WaitQueueHead queue, long mask);

  @Pure
  public static native void complete(Completion completion);

  @Pure
  public static native void complete_all(Completion completion);

  @Pure
  public static native void wake_up_bit(Object word, int bit);

  @Pure
  public static native void wake_up_var(Object variable);

  @Pure
  public static native void wake_up_state(TaskStruct task, int state);

  @Pure
  public static native void wake_up_if_idle(int cpu);
}
