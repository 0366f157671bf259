package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.ContextCause.PREEMPTION_OFF;
import static dev.holdfast.annotation.LockKind.BIT_SPINLOCK;
import static dev.holdfast.annotation.ResultTest.NONZERO;
import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/**
 * Locks in one bit of a word, and small locks like them. The path is the word.
 *
 * <p>{@code include/linux/bit_spinlock.h}, {@code list_bl.h}, {@code hwspinlock.h} of 6.1; {@code
 * bit_spin_trylock} gives 1, the {@code hwspin} forms give 0 if they got the lock. {@code
 * wait_on_bit_lock} sleeps; whose bit it is, and who clears it, as an interrupt does at the end of
 * a transfer, is not told.
 */
@Header("linux/bit_spinlock.h")
public final class BitSpinlocks {
  private BitSpinlocks() {}

  @Acquires(value = "word", kind = BIT_SPINLOCK)
  public static native void bit_spin_lock(int bit, Object word);

  @TryAcquires(value = "word", kind = BIT_SPINLOCK)
  public static native boolean bit_spin_trylock(int bit, Object word);

  @Releases(value = "word", kind = BIT_SPINLOCK)
  public static native void bit_spin_unlock(int bit, Object word);

  @Releases(value = "word", kind = BIT_SPINLOCK)
  public static native void __bit_spin_unlock(int bit, Object word);

  public static native boolean bit_spin_is_locked(int bit, Object word);

  @Acquires("list")
  public static native void hlist_bl_lock(HlistBlHead list);

  @Releases("list")
  public static native void hlist_bl_unlock(HlistBlHead list);

  @Releases("queue")
  public static native void osq_unlock(OsqLock queue);

  @Acquires(value = "queue", when = NONZERO)
  public static native boolean osq_lock(OsqLock queue);

  @TryAcquires(value = "lock", when = ZERO, disables = PREEMPTION_OFF)
  public static native int hwspin_trylock(HwSpinlock lock);

  @Acquires(value = "lock", when = ZERO, disables = PREEMPTION_OFF)
  public static native int hwspin_lock_timeout(HwSpinlock lock, int milliseconds);

  @Releases(value = "lock", enables = PREEMPTION_OFF)
  public static native void hwspin_unlock(HwSpinlock lock);

  @TryAcquires(value = "lock", when = ZERO, disables = INTERRUPTS_OFF)
  public static native int hwspin_trylock_irq(HwSpinlock lock);

  @Acquires(value = "lock", when = ZERO, disables = INTERRUPTS_OFF)
  public static native int hwspin_lock_timeout_irq(HwSpinlock lock, int milliseconds);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void hwspin_unlock_irq(HwSpinlock lock);

  @TryAcquires(value = "lock", when = ZERO, disables = INTERRUPTS_OFF)
  public static native int hwspin_trylock_irqsave(HwSpinlock lock, long flags);

  @Acquires(value = "lock", when = ZERO, disables = INTERRUPTS_OFF)
  public static native int hwspin_lock_timeout_irqsave(
      HwSpinlock lock, int milliseconds, long flags);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void hwspin_unlock_irqrestore(HwSpinlock lock, long flags);

  /**
   * Its caller sees to it that nobody else on this processor takes it, by a mutex or a spinlock.
   */
  public static native int hwspin_trylock_raw(HwSpinlock lock);

  public static native int hwspin_lock_timeout_raw(HwSpinlock lock, int milliseconds);

  public static native void hwspin_unlock_raw(HwSpinlock lock);

  @TryAcquires(value = "lock", when = ZERO)
  public static native int hwspin_trylock_in_atomic(HwSpinlock lock);

  @Acquires(value = "lock", when = ZERO)
  public static native int hwspin_lock_timeout_in_atomic(HwSpinlock lock, int milliseconds);

  @Releases("lock")
  public static native void hwspin_unlock_in_atomic(HwSpinlock lock);

  @MaySleep
  public static native int wait_on_bit_lock(Object word, int bit, int mode);

  @MaySleep
  public static native int wait_on_bit_lock_io(Object word, int bit, int mode);

  @MaySleep
  public static native int wait_on_bit_lock_action(Object word, int bit, Object action, int mode);

  /**
   * {@code lockref_put_or_lock} gives 0 with the lock held if the count would fall to zero: {@code
   * lib/lockref.c}.
   */
  @Acquires(value = "lockref.lock", when = ZERO)
  public static native int lockref_put_or_lock(Lockref lockref);

  @Pure
  public static native void lockref_get(Lockref lockref);

  public static native int lockref_get_not_zero(Lockref lockref);

  public static native int lockref_get_not_dead(Lockref lockref);

  public static native int lockref_put_return(Lockref lockref);

  public static native int lockref_put_not_zero(Lockref lockref);
}
