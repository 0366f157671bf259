package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.PSEUDO;

import dev.holdfast.annotation.AssertsHeld;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.SetsLockClass;

/**
 * What the kernel itself asserts of locks and contexts. Assertions count as facts; the kind of the
 * lock is that of what is passed.
 *
 * <p>{@code include/linux/lockdep.h}, {@code rwsem.h}, {@code spinlock.h} of 6.1 and 6.12.
 */
@Header("linux/lockdep.h")
public final class Lockdep {
  private Lockdep() {}

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void lockdep_assert_held(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void lockdep_assert_held_write(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void lockdep_assert_held_read(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void lockdep_assert_held_once(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void rwsem_assert_held(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void rwsem_assert_held_write(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void assert_spin_locked(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void assert_raw_spin_locked(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void rwsem_assert_held_nolockdep(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void rwsem_assert_held_write_nolockdep(Object lock);

  @AssertsHeld(value = "lock", kind = PSEUDO)
  public static native void dma_resv_assert_held(Object lock);

  public static native boolean lockdep_assert_not_held(Object lock);

  public static native boolean lock_is_held(Object lock);

  public static native boolean lockdep_is_held(Object lock);

  @Pure
  public static native void lockdep_assert_irqs_enabled();

  @Pure
  public static native void lockdep_assert_irqs_disabled();

  @Pure
  public static native void lockdep_assert_preemption_enabled();

  @Pure
  public static native void lockdep_assert_preemption_disabled();

  @Pure
  public static native void lockdep_assert_in_irq();

  @Pure
  public static native void lockdep_assert_in_softirq();

  @Pure
  public static native void lockdep_assert_no_hardirq();

  @Pure
  public static native void lockdep_assert_none_held_once();

  @Pure
  public static native void lockdep_off();

  @Pure
  public static native void lockdep_on();

  @SetsLockClass(value = "lock", kind = PSEUDO)
  public static native void lockdep_set_class(Object lock, Object key);

  @SetsLockClass(value = "lock", kind = PSEUDO)
  public static native void lockdep_set_subclass(Object lock, int subclass);

  @SetsLockClass(value = "lock", kind = PSEUDO)
  public static native void lockdep_set_novalidate_class(Object lock);

  @SetsLockClass(value = "lock", kind = PSEUDO)
  public static native void lockdep_set_class_and_name(Object lock, Object key, String name);

  public static native boolean rcu_read_lock_held();

  public static native boolean rcu_read_lock_bh_held();

  public static native boolean rcu_read_lock_sched_held();

  public static native boolean rcu_read_lock_any_held();

  public static native boolean lockdep_rtnl_is_held();

  public static native boolean lockdep_tasklist_lock_is_held();

  @Pure
  public static native void RCU_LOCKDEP_WARN(boolean condition, String text);

  @Pure
  public static native void might_lock(Object lock);

  @Pure
  public static native void might_lock_read(Object lock);

  @Pure
  public static native void might_lock_nested(Object lock, int subclass);

  @Pure
  public static native void fs_reclaim_acquire(long gfp);

  @Pure
  public static native void fs_reclaim_release(long gfp);

  /** Inside the lock functions, whose own contracts say what they do: try, then wait. */
  @Pure
  public static native void LOCK_CONTENDED(Object lock, Object attempt, Object wait);

  @Pure
  public static native int LOCK_CONTENDED_RETURN(Object lock, Object attempt, Object wait);
}
