package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.LockKind.SPINLOCK;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A spinlock: its holder is atomic. */
@KernelStruct("spinlock")
@Header("linux/spinlock_types.h")
@LockType(
    value = SPINLOCK,
    cTypes = {"spinlock_t", "struct spinlock"})
public final class SpinLock {

  /** {@code spin_lock}. */
  @Acquires("this")
  public native void lock();

  /** {@code spin_lock_nested}, for a second lock of the same lock class. */
  @Acquires(value = "this", subclass = "subclass")
  public native void lockNested(int subclass);

  /** {@code spin_trylock}: held if true is returned. */
  @TryAcquires("this")
  public native boolean trylock();

  /** {@code spin_unlock}. */
  @Releases("this")
  public native void unlock();

  /** {@code spin_lock_irq}. */
  @Acquires(value = "this", disables = INTERRUPTS_OFF)
  public native void lockIrq();

  /** {@code spin_unlock_irq}. */
  @Releases(value = "this", enables = INTERRUPTS_OFF)
  public native void unlockIrq();

  /** {@code spin_lock_irqsave}. */
  @Acquires(value = "this", disables = INTERRUPTS_OFF)
  public native long lockIrqsave();

  /** {@code spin_unlock_irqrestore}. */
  @Releases(value = "this", enables = INTERRUPTS_OFF)
  public native void unlockIrqrestore(long flags);

  /** {@code spin_lock_bh}. */
  @Acquires(value = "this", disables = BOTTOM_HALVES_OFF)
  public native void lockBh();

  /** {@code spin_unlock_bh}. */
  @Releases(value = "this", enables = BOTTOM_HALVES_OFF)
  public native void unlockBh();
}
