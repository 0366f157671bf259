package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.LockKind.RAW_SPINLOCK;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A raw spinlock: its holder is atomic, with {@code PREEMPT_RT} too. */
@KernelStruct("raw_spinlock")
@Header("linux/spinlock_types_raw.h")
@LockType(
    value = RAW_SPINLOCK,
    cTypes = {"raw_spinlock_t", "struct raw_spinlock", "arch_spinlock_t"})
public final class RawSpinLock {

  /** {@code raw_spin_lock}. */
  @Acquires("this")
  public native void lock();

  /** {@code raw_spin_lock_nested}, for a second lock of the same lock class. */
  @Acquires(value = "this", subclass = "subclass")
  public native void lockNested(int subclass);

  /** {@code raw_spin_trylock}: held if true is returned. */
  @TryAcquires("this")
  public native boolean trylock();

  /** {@code raw_spin_unlock}. */
  @Releases("this")
  public native void unlock();

  /** {@code raw_spin_lock_irq}. */
  @Acquires(value = "this", disables = INTERRUPTS_OFF)
  public native void lockIrq();

  /** {@code raw_spin_unlock_irq}. */
  @Releases(value = "this", enables = INTERRUPTS_OFF)
  public native void unlockIrq();

  /** {@code raw_spin_lock_irqsave}. */
  @Acquires(value = "this", disables = INTERRUPTS_OFF)
  public native long lockIrqsave();

  /** {@code raw_spin_unlock_irqrestore}. */
  @Releases(value = "this", enables = INTERRUPTS_OFF)
  public native void unlockIrqrestore(long flags);

  /** {@code raw_spin_lock_bh}. */
  @Acquires(value = "this", disables = BOTTOM_HALVES_OFF)
  public native void lockBh();

  /** {@code raw_spin_unlock_bh}. */
  @Releases(value = "this", enables = BOTTOM_HALVES_OFF)
  public native void unlockBh();
}
