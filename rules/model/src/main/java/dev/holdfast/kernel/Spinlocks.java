package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.ResultTest.NONZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Holds;
import dev.holdfast.annotation.Initializes;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.Returns;
import dev.holdfast.annotation.TryAcquires;

/**
 * The functions of {@link SpinLock} and {@link RawSpinLock}, and the private forms below them.
 *
 * <p>All try forms give non-zero if they got the lock; {@code include/linux/spinlock.h} of 6.1. The
 * {@code _irqsave} macros write their second argument.
 */
@Header("linux/spinlock.h")
public final class Spinlocks {
  private Spinlocks() {}

  @Acquires("lock")
  public static native void spin_lock(SpinLock lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void spin_lock_nested(SpinLock lock, int subclass);

  @Acquires(value = "lock", subclass = "nestLock")
  public static native void spin_lock_nest_lock(SpinLock lock, Object nestLock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native void spin_lock_bh(SpinLock lock);

  @Acquires(value = "lock", subclass = "subclass", disables = BOTTOM_HALVES_OFF)
  public static native void spin_lock_bh_nested(SpinLock lock, int subclass);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void spin_lock_irq(SpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void spin_lock_irqsave(SpinLock lock, long flags);

  @Acquires(value = "lock", subclass = "subclass", disables = INTERRUPTS_OFF)
  public static native void spin_lock_irqsave_nested(SpinLock lock, long flags, int subclass);

  @TryAcquires("lock")
  public static native boolean spin_trylock(SpinLock lock);

  @TryAcquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native boolean spin_trylock_bh(SpinLock lock);

  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native boolean spin_trylock_irq(SpinLock lock);

  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native boolean spin_trylock_irqsave(SpinLock lock, long flags);

  @Releases("lock")
  public static native void spin_unlock(SpinLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void spin_unlock_bh(SpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void spin_unlock_irq(SpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void spin_unlock_irqrestore(SpinLock lock, long flags);

  @Acquires("lock")
  public static native void raw_spin_lock(RawSpinLock lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void raw_spin_lock_nested(RawSpinLock lock, int subclass);

  @Acquires(value = "lock", subclass = "nestLock")
  public static native void raw_spin_lock_nest_lock(RawSpinLock lock, Object nestLock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native void raw_spin_lock_bh(RawSpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void raw_spin_lock_irq(RawSpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void raw_spin_lock_irqsave(RawSpinLock lock, long flags);

  @Acquires(value = "lock", subclass = "subclass", disables = INTERRUPTS_OFF)
  public static native void raw_spin_lock_irqsave_nested(
      RawSpinLock lock, long flags, int subclass);

  @TryAcquires("lock")
  public static native boolean raw_spin_trylock(RawSpinLock lock);

  @TryAcquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native boolean raw_spin_trylock_bh(RawSpinLock lock);

  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native boolean raw_spin_trylock_irq(RawSpinLock lock);

  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native boolean raw_spin_trylock_irqsave(RawSpinLock lock, long flags);

  @Releases("lock")
  public static native void raw_spin_unlock(RawSpinLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void raw_spin_unlock_bh(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void raw_spin_unlock_irq(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void raw_spin_unlock_irqrestore(RawSpinLock lock, long flags);

  /** The out-of-line and inline forms below {@code raw_spin_lock}. */
  @Acquires("lock")
  public static native void _raw_spin_lock(RawSpinLock lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void _raw_spin_lock_nested(RawSpinLock lock, int subclass);

  @Acquires(value = "lock", subclass = "nestLock")
  public static native void _raw_spin_lock_nest_lock(RawSpinLock lock, Object nestLock);

  @Acquires(value = "lock", subclass = "subclass", disables = INTERRUPTS_OFF)
  public static native long _raw_spin_lock_irqsave_nested(RawSpinLock lock, int subclass);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native void _raw_spin_lock_bh(RawSpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void _raw_spin_lock_irq(RawSpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long _raw_spin_lock_irqsave(RawSpinLock lock);

  @TryAcquires("lock")
  public static native boolean _raw_spin_trylock(RawSpinLock lock);

  @TryAcquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native boolean _raw_spin_trylock_bh(RawSpinLock lock);

  @Releases("lock")
  public static native void _raw_spin_unlock(RawSpinLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void _raw_spin_unlock_bh(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void _raw_spin_unlock_irq(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void _raw_spin_unlock_irqrestore(RawSpinLock lock, long flags);

  @Acquires("lock")
  public static native void __raw_spin_lock(RawSpinLock lock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native void __raw_spin_lock_bh(RawSpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void __raw_spin_lock_irq(RawSpinLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long __raw_spin_lock_irqsave(RawSpinLock lock);

  @TryAcquires("lock")
  public static native boolean __raw_spin_trylock(RawSpinLock lock);

  @TryAcquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native boolean __raw_spin_trylock_bh(RawSpinLock lock);

  @Releases("lock")
  public static native void __raw_spin_unlock(RawSpinLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void __raw_spin_unlock_bh(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void __raw_spin_unlock_irq(RawSpinLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void __raw_spin_unlock_irqrestore(RawSpinLock lock, long flags);

  /** The forms that the architecture provides. */
  @Acquires("lock")
  public static native void do_raw_spin_lock(RawSpinLock lock);

  @TryAcquires("lock")
  public static native boolean do_raw_spin_trylock(RawSpinLock lock);

  @Releases("lock")
  public static native void do_raw_spin_unlock(RawSpinLock lock);

  @Acquires("lock")
  public static native void arch_spin_lock(RawSpinLock lock);

  @TryAcquires("lock")
  public static native boolean arch_spin_trylock(RawSpinLock lock);

  @Releases("lock")
  public static native void arch_spin_unlock(RawSpinLock lock);

  /** The forms with {@code PREEMPT_RT}: the same contract, whatever they are underneath. */
  @Acquires("lock")
  public static native void rt_spin_lock(SpinLock lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void rt_spin_lock_nested(SpinLock lock, int subclass);

  @Acquires(value = "lock", subclass = "nestLock")
  public static native void rt_spin_lock_nest_lock(SpinLock lock, Object nestLock);

  @Releases("lock")
  public static native void rt_spin_unlock(SpinLock lock);

  @TryAcquires("lock")
  public static native boolean rt_spin_trylock(SpinLock lock);

  @TryAcquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native boolean rt_spin_trylock_bh(SpinLock lock);

  /** Non-zero, and the lock held, if the counter reached zero. */
  @Acquires(value = "lock", when = NONZERO)
  public static native boolean atomic_dec_and_lock(Object counter, SpinLock lock);

  @Acquires(value = "lock", when = NONZERO)
  public static native boolean atomic_dec_and_raw_lock(Object counter, RawSpinLock lock);

  /** See {@link References}: it takes the lock if it comes to that, and nobody waits for it. */
  @TryAcquires("lock")
  public static native boolean refcount_dec_and_lock(Object counter, SpinLock lock);

  @Acquires(value = "lock", when = NONZERO)
  public static native boolean _atomic_dec_and_lock(Object counter, SpinLock lock);

  @Acquires(value = "lock", when = NONZERO)
  public static native boolean _atomic_dec_and_raw_lock(Object counter, RawSpinLock lock);

  @Acquires(value = "lock", when = NONZERO, disables = INTERRUPTS_OFF)
  public static native boolean atomic_dec_and_lock_irqsave(
      Object counter, SpinLock lock, long flags);

  @Acquires(value = "lock", when = NONZERO, disables = INTERRUPTS_OFF)
  public static native boolean atomic_dec_and_raw_lock_irqsave(
      Object counter, RawSpinLock lock, long flags);

  /** See {@link References}: it takes the lock if it comes to that, and nobody waits for it. */
  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native boolean refcount_dec_and_lock_irqsave(
      Object counter, SpinLock lock, long flags);

  @Acquires(value = "lock", when = NONZERO, disables = INTERRUPTS_OFF)
  public static native boolean _atomic_dec_and_lock_irqsave(
      Object counter, SpinLock lock, long flags);

  @Acquires(value = "lock", when = NONZERO, disables = INTERRUPTS_OFF)
  public static native boolean _atomic_dec_and_raw_lock_irqsave(
      Object counter, RawSpinLock lock, long flags);

  /**
   * {@code release} is called with the lock held, and has to release it. The last reference goes
   * elsewhere: {@link References}.
   */
  public static native int kref_put_lock(Object kref, @Holds("lock") Object release, SpinLock lock);

  /** Until 4.13: waits until the lock is free, and takes nothing. */
  public static native void spin_unlock_wait(SpinLock lock);

  @Initializes("lock")
  public static native void spin_lock_init(SpinLock lock);

  @Initializes("lock")
  public static native void raw_spin_lock_init(RawSpinLock lock);

  /** The raw lock inside. */
  @Returns("lock")
  public static native RawSpinLock spinlock_check(SpinLock lock);
}
