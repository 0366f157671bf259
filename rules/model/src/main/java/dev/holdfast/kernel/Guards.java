package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.ContextCause.PREEMPTION_OFF;
import static dev.holdfast.annotation.ContextCause.RCU_READER;
import static dev.holdfast.annotation.LockMode.SHARED;
import static dev.holdfast.annotation.LockMode.SHARED_RECURSIVE;
import static dev.holdfast.annotation.ResultTest.NONZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LeavesContext;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/**
 * The guards of 6.4 and later: {@code guard(name)(lock)} and {@code scoped_guard(name, lock)} call
 * the constructor of the class, and its destructor where the scope ends.
 *
 * <p>{@code DEFINE_GUARD}, {@code DEFINE_LOCK_GUARD_0} and {@code DEFINE_LOCK_GUARD_1} of {@code
 * include/linux/mutex.h}, {@code rwsem.h}, {@code spinlock.h}, {@code rcupdate.h}, {@code
 * preempt.h}, {@code irqflags.h}, {@code srcu.h}, {@code device.h}, {@code kernel/sched/sched.h} of
 * 6.12; the conditional ones give null without the lock.
 */
@Header("linux/cleanup.h")
public final class Guards {
  private Guards() {}

  @Acquires("lock")
  public static native Object class_mutex_constructor(Mutex lock);

  @Releases("lock")
  public static native void class_mutex_destructor(Mutex lock);

  @TryAcquires("lock")
  public static native Object class_mutex_try_constructor(Mutex lock);

  @Releases("lock")
  public static native void class_mutex_try_destructor(Mutex lock);

  @Acquires(value = "lock", when = NONZERO)
  public static native Object class_mutex_intr_constructor(Mutex lock);

  @Releases("lock")
  public static native void class_mutex_intr_destructor(Mutex lock);

  @Acquires(value = "lock", when = NONZERO)
  public static native Object class_mutex_kill_constructor(Mutex lock);

  @Releases("lock")
  public static native void class_mutex_kill_destructor(Mutex lock);

  @Acquires(value = "sem", mode = SHARED)
  public static native Object class_rwsem_read_constructor(RwSemaphore sem);

  @Releases("sem")
  public static native void class_rwsem_read_destructor(RwSemaphore sem);

  @TryAcquires(value = "sem", mode = SHARED)
  public static native Object class_rwsem_read_try_constructor(RwSemaphore sem);

  @Releases("sem")
  public static native void class_rwsem_read_try_destructor(RwSemaphore sem);

  @Acquires(value = "sem", mode = SHARED, when = NONZERO)
  public static native Object class_rwsem_read_intr_constructor(RwSemaphore sem);

  @Releases("sem")
  public static native void class_rwsem_read_intr_destructor(RwSemaphore sem);

  @Acquires(value = "sem", mode = SHARED, when = NONZERO)
  public static native Object class_rwsem_read_kill_constructor(RwSemaphore sem);

  @Releases("sem")
  public static native void class_rwsem_read_kill_destructor(RwSemaphore sem);

  @Acquires("sem")
  public static native Object class_rwsem_write_constructor(RwSemaphore sem);

  @Releases("sem")
  public static native void class_rwsem_write_destructor(RwSemaphore sem);

  @TryAcquires("sem")
  public static native Object class_rwsem_write_try_constructor(RwSemaphore sem);

  @Releases("sem")
  public static native void class_rwsem_write_try_destructor(RwSemaphore sem);

  @Acquires(value = "sem", when = NONZERO)
  public static native Object class_rwsem_write_kill_constructor(RwSemaphore sem);

  @Releases("sem")
  public static native void class_rwsem_write_kill_destructor(RwSemaphore sem);

  @Acquires("lock")
  public static native Object class_spinlock_constructor(SpinLock lock);

  @Releases("lock")
  public static native void class_spinlock_destructor(SpinLock lock);

  @TryAcquires("lock")
  public static native Object class_spinlock_try_constructor(SpinLock lock);

  @Releases("lock")
  public static native void class_spinlock_try_destructor(SpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_spinlock_irq_constructor(SpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_spinlock_irq_destructor(SpinLock lock);

  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_spinlock_irq_try_constructor(SpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_spinlock_irq_try_destructor(SpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_spinlock_irqsave_constructor(SpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_spinlock_irqsave_destructor(SpinLock lock);

  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_spinlock_irqsave_try_constructor(SpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_spinlock_irqsave_try_destructor(SpinLock lock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native Object class_spinlock_bh_constructor(SpinLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void class_spinlock_bh_destructor(SpinLock lock);

  @TryAcquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native Object class_spinlock_bh_try_constructor(SpinLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void class_spinlock_bh_try_destructor(SpinLock lock);

  @Acquires("lock")
  public static native Object class_raw_spinlock_constructor(RawSpinLock lock);

  @Releases("lock")
  public static native void class_raw_spinlock_destructor(RawSpinLock lock);

  @TryAcquires("lock")
  public static native Object class_raw_spinlock_try_constructor(RawSpinLock lock);

  @Releases("lock")
  public static native void class_raw_spinlock_try_destructor(RawSpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_raw_spinlock_irq_constructor(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_raw_spinlock_irq_destructor(RawSpinLock lock);

  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_raw_spinlock_irq_try_constructor(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_raw_spinlock_irq_try_destructor(RawSpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_raw_spinlock_irqsave_constructor(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_raw_spinlock_irqsave_destructor(RawSpinLock lock);

  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_raw_spinlock_irqsave_try_constructor(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_raw_spinlock_irqsave_try_destructor(RawSpinLock lock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native Object class_raw_spinlock_bh_constructor(RawSpinLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void class_raw_spinlock_bh_destructor(RawSpinLock lock);

  @TryAcquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native Object class_raw_spinlock_bh_try_constructor(RawSpinLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void class_raw_spinlock_bh_try_destructor(RawSpinLock lock);

  @Acquires(value = "lock", subclass = "1")
  public static native Object class_raw_spinlock_nested_constructor(RawSpinLock lock);

  @Releases("lock")
  public static native void class_raw_spinlock_nested_destructor(RawSpinLock lock);

  @Acquires("first")
  @Acquires(value = "second", subclass = "1")
  public static native Object class_double_raw_spinlock_constructor(
      RawSpinLock first, RawSpinLock second);

  @Releases("first")
  @Releases("second")
  public static native void class_double_raw_spinlock_destructor(
      RawSpinLock first, RawSpinLock second);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native Object class_read_lock_constructor(RwLock lock);

  @Releases("lock")
  public static native void class_read_lock_destructor(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = INTERRUPTS_OFF)
  public static native Object class_read_lock_irq_constructor(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_read_lock_irq_destructor(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = INTERRUPTS_OFF)
  public static native Object class_read_lock_irqsave_constructor(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_read_lock_irqsave_destructor(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = BOTTOM_HALVES_OFF)
  public static native Object class_read_lock_bh_constructor(RwLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void class_read_lock_bh_destructor(RwLock lock);

  @Acquires("lock")
  public static native Object class_write_lock_constructor(RwLock lock);

  @Releases("lock")
  public static native void class_write_lock_destructor(RwLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_write_lock_irq_constructor(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_write_lock_irq_destructor(RwLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_write_lock_irqsave_constructor(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_write_lock_irqsave_destructor(RwLock lock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native Object class_write_lock_bh_constructor(RwLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void class_write_lock_bh_destructor(RwLock lock);

  @EntersContext(RCU_READER)
  public static native Object class_rcu_constructor();

  @LeavesContext(RCU_READER)
  public static native void class_rcu_destructor();

  @EntersContext(PREEMPTION_OFF)
  public static native Object class_preempt_constructor();

  @LeavesContext(PREEMPTION_OFF)
  public static native void class_preempt_destructor();

  @EntersContext(PREEMPTION_OFF)
  public static native Object class_preempt_notrace_constructor();

  @LeavesContext(PREEMPTION_OFF)
  public static native void class_preempt_notrace_destructor();

  @EntersContext(INTERRUPTS_OFF)
  public static native Object class_irq_constructor();

  @LeavesContext(INTERRUPTS_OFF)
  public static native void class_irq_destructor();

  @EntersContext(INTERRUPTS_OFF)
  public static native Object class_irqsave_constructor();

  @LeavesContext(INTERRUPTS_OFF)
  public static native void class_irqsave_destructor();

  @Pure
  public static native Object class_migrate_constructor();

  @Pure
  public static native void class_migrate_destructor();

  @Acquires(value = "cpu_hotplug_lock", mode = SHARED)
  public static native Object class_cpus_read_lock_constructor();

  @Releases("cpu_hotplug_lock")
  public static native void class_cpus_read_lock_destructor();

  @Acquires(value = "domain", mode = SHARED_RECURSIVE)
  public static native Object class_srcu_constructor(SrcuStruct domain);

  @Releases("domain")
  public static native void class_srcu_destructor(SrcuStruct domain);

  @Acquires(value = "sem", mode = SHARED)
  public static native Object class_percpu_read_constructor(PercpuRwSemaphore sem);

  @Releases("sem")
  public static native void class_percpu_read_destructor(PercpuRwSemaphore sem);

  @Acquires("sem")
  public static native Object class_percpu_write_constructor(PercpuRwSemaphore sem);

  @Releases("sem")
  public static native void class_percpu_write_destructor(PercpuRwSemaphore sem);

  @Acquires("task.alloc_lock")
  public static native Object class_task_lock_constructor(TaskStruct task);

  @Releases("task.alloc_lock")
  public static native void class_task_lock_destructor(TaskStruct task);

  @Acquires("device.mutex")
  public static native Object class_device_constructor(Device device);

  @Releases("device.mutex")
  public static native void class_device_destructor(Device device);

  @Acquires("device.dev.mutex")
  public static native Object class_pci_dev_constructor(PciDevice device);

  @Releases("device.dev.mutex")
  public static native void class_pci_dev_destructor(PciDevice device);

  @Acquires("wiphy.mtx")
  public static native Object class_wiphy_constructor(Wiphy wiphy);

  @Releases("wiphy.mtx")
  public static native void class_wiphy_destructor(Wiphy wiphy);

  @Acquires("console_sem")
  public static native Object class_console_lock_constructor();

  @Releases("console_sem")
  public static native void class_console_lock_destructor();

  @Acquires("rtnl_mutex")
  public static native Object class_rtnl_constructor();

  @Releases("rtnl_mutex")
  public static native void class_rtnl_destructor();

  @Acquires(value = "lock", disables = PREEMPTION_OFF)
  public static native Object class_local_lock_constructor(LocalLock lock);

  @Releases(value = "lock", enables = PREEMPTION_OFF)
  public static native void class_local_lock_destructor(LocalLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_local_lock_irq_constructor(LocalLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_local_lock_irq_destructor(LocalLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native Object class_local_lock_irqsave_constructor(LocalLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void class_local_lock_irqsave_destructor(LocalLock lock);

  @Acquires("lock")
  public static native Object class_local_lock_nested_bh_constructor(LocalLock lock);

  @Releases("lock")
  public static native void class_local_lock_nested_bh_destructor(LocalLock lock);

  @Acquires("queue.__lock")
  public static native Object class_rq_lock_constructor(RunQueue queue);

  @Releases("queue.__lock")
  public static native void class_rq_lock_destructor(RunQueue queue);

  @Acquires(value = "queue.__lock", disables = INTERRUPTS_OFF)
  public static native Object class_rq_lock_irq_constructor(RunQueue queue);

  @Releases(value = "queue.__lock", enables = INTERRUPTS_OFF)
  public static native void class_rq_lock_irq_destructor(RunQueue queue);

  @Acquires(value = "queue.__lock", disables = INTERRUPTS_OFF)
  public static native Object class_rq_lock_irqsave_constructor(RunQueue queue);

  @Releases(value = "queue.__lock", enables = INTERRUPTS_OFF)
  public static native void class_rq_lock_irqsave_destructor(RunQueue queue);

  @MaySleep
  public static native Object class_disable_irq_constructor(int irq);

  @Pure
  public static native void class_disable_irq_destructor(int irq);
}
