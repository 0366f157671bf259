package dev.holdfast.kernel;

import static dev.holdfast.annotation.SleepKind.ALLOCATION;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.TaskContext;

/**
 * Work for kernel threads, and the threads. What they run is in task context; waiting for it
 * sleeps.
 *
 * <p>{@code include/linux/workqueue.h}, {@code kthread.h}, {@code async.h} of 6.1 and 6.12.
 */
@Header("linux/workqueue.h")
public final class Workqueues {
  private Workqueues() {}

  public static native void INIT_WORK(WorkStruct work, @TaskContext WorkFunction function);

  public static native void INIT_WORK_ONSTACK(WorkStruct work, @TaskContext WorkFunction function);

  public static native void INIT_DELAYED_WORK(DelayedWork work, @TaskContext WorkFunction function);

  public static native void INIT_DELAYED_WORK_ONSTACK(
      DelayedWork work, @TaskContext WorkFunction function);

  public static native void INIT_DEFERRABLE_WORK(
      DelayedWork work, @TaskContext WorkFunction function);

  public static native void INIT_DEFERRABLE_WORK_ONSTACK(
      DelayedWork work, @TaskContext WorkFunction function);

  public static native void __INIT_WORK(
      WorkStruct work, @TaskContext WorkFunction function, int onStack);

  public static native void INIT_RCU_WORK(Object work, @TaskContext WorkFunction function);

  public static native void INIT_RCU_WORK_ONSTACK(Object work, @TaskContext WorkFunction function);

  public static native void DECLARE_WORK(WorkStruct work, @TaskContext WorkFunction function);

  public static native void DECLARE_DELAYED_WORK(
      DelayedWork work, @TaskContext WorkFunction function);

  public static native void DECLARE_DEFERRABLE_WORK(
      DelayedWork work, @TaskContext WorkFunction function);

  public static native void __WORK_INITIALIZER(WorkStruct work, @TaskContext WorkFunction function);

  public static native void __DELAYED_WORK_INITIALIZER(
      DelayedWork work, @TaskContext WorkFunction function, int flags);

  @Pure
  public static native boolean queue_work(WorkqueueStruct queue, WorkStruct work);

  @Pure
  public static native boolean queue_work_on(int cpu, WorkqueueStruct queue, WorkStruct work);

  @Pure
  public static native boolean schedule_work(WorkStruct work);

  @Pure
  public static native boolean schedule_work_on(int cpu, WorkStruct work);

  @Pure
  public static native boolean queue_delayed_work(
      WorkqueueStruct queue, DelayedWork work, long delay);

  @Pure
  public static native boolean queue_delayed_work_on(
      int cpu, WorkqueueStruct queue, DelayedWork work, long delay);

  @Pure
  public static native boolean mod_delayed_work(
      WorkqueueStruct queue, DelayedWork work, long delay);

  @Pure
  public static native boolean mod_delayed_work_on(
      int cpu, WorkqueueStruct queue, DelayedWork work, long delay);

  @Pure
  public static native boolean schedule_delayed_work(DelayedWork work, long delay);

  @Pure
  public static native boolean schedule_delayed_work_on(int cpu, DelayedWork work, long delay);

  @Pure
  public static native boolean queue_work_node(int node, WorkqueueStruct queue, WorkStruct work);

  @Pure
  public static native boolean queue_rcu_work(WorkqueueStruct queue, Object work);

  @Pure
  public static native boolean cancel_work(WorkStruct work);

  @Pure
  public static native boolean cancel_delayed_work(DelayedWork work);

  @Pure
  public static native boolean disable_work(WorkStruct work);

  @Pure
  public static native boolean enable_work(WorkStruct work);

  @MaySleep
  public static native boolean flush_work(WorkStruct work);

  @MaySleep
  public static native boolean cancel_work_sync(WorkStruct work);

  @MaySleep
  public static native boolean disable_work_sync(WorkStruct work);

  @MaySleep
  public static native boolean flush_delayed_work(DelayedWork work);

  @MaySleep
  public static native boolean cancel_delayed_work_sync(DelayedWork work);

  @MaySleep
  public static native boolean disable_delayed_work_sync(DelayedWork work);

  @MaySleep
  public static native boolean flush_rcu_work(Object work);

  @MaySleep
  public static native void flush_workqueue(WorkqueueStruct queue);

  @MaySleep
  public static native void __flush_workqueue(WorkqueueStruct queue);

  @MaySleep
  public static native void drain_workqueue(WorkqueueStruct queue);

  @MaySleep
  public static native void destroy_workqueue(WorkqueueStruct queue);

  @MaySleep
  public static native void flush_scheduled_work();

  @MaySleep
  public static native int schedule_on_each_cpu(@TaskContext WorkFunction function);

  @MaySleep
  public static native long work_on_cpu(int cpu, @TaskContext ThreadFunction function, Object data);

  @MaySleep
  public static native long work_on_cpu_safe(
      int cpu, @TaskContext ThreadFunction function, Object data);

  @MaySleep(kind = ALLOCATION)
  public static native WorkqueueStruct alloc_workqueue(String format, int flags, int active);

  @MaySleep(kind = ALLOCATION)
  public static native WorkqueueStruct alloc_ordered_workqueue(String format, int flags);

  @MaySleep(kind = ALLOCATION)
  public static native WorkqueueStruct create_workqueue(String name);

  @MaySleep(kind = ALLOCATION)
  public static native WorkqueueStruct create_singlethread_workqueue(String name);

  @MaySleep(kind = ALLOCATION)
  public static native WorkqueueStruct create_freezable_workqueue(String name);

  /** Threads. */
  @MaySleep(kind = ALLOCATION)
  public static native TaskStruct kthread_run(
      @TaskContext ThreadFunction function, Object data, String format);

  @MaySleep(kind = ALLOCATION)
  public static native TaskStruct kthread_create(
      @TaskContext ThreadFunction function, Object data, String format);

  @MaySleep(kind = ALLOCATION)
  public static native TaskStruct kthread_create_on_node(
      @TaskContext ThreadFunction function, Object data, int node, String format);

  @MaySleep(kind = ALLOCATION)
  public static native TaskStruct kthread_create_on_cpu(
      @TaskContext ThreadFunction function, Object data, int cpu, String format);

  @MaySleep(kind = ALLOCATION)
  public static native TaskStruct kthread_run_on_cpu(
      @TaskContext ThreadFunction function, Object data, int cpu, String format);

  @MaySleep(kind = ALLOCATION)
  public static native Object kthread_create_worker(int flags, String format);

  @MaySleep(kind = ALLOCATION)
  public static native Object kthread_create_worker_on_cpu(int cpu, int flags, String format);

  public static native void kthread_init_work(Object work, @TaskContext Object function);

  public static native void kthread_init_delayed_work(Object work, @TaskContext Object function);

  @Pure
  public static native boolean kthread_queue_work(Object worker, Object work);

  public static native boolean kthread_should_stop();

  public static native long async_schedule(@TaskContext Object function, Object data);
}
