package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.LockMode.SHARED_RECURSIVE;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Initializes;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/**
 * The functions of {@link RwLock}. Readers nest, so that they are recursive.
 *
 * <p>{@code include/linux/rwlock.h}, {@code rwlock_api_smp.h} and {@code rwlock_rt.h} of 6.1; all
 * try forms give non-zero if they got the lock.
 */
@Header("linux/rwlock.h")
public final class RwLocks {
  private RwLocks() {}

  @Acquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native void read_lock(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = BOTTOM_HALVES_OFF)
  public static native void read_lock_bh(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = INTERRUPTS_OFF)
  public static native void read_lock_irq(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = INTERRUPTS_OFF)
  public static native void read_lock_irqsave(RwLock lock, long flags);

  @TryAcquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native boolean read_trylock(RwLock lock);

  @Releases("lock")
  public static native void read_unlock(RwLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void read_unlock_bh(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void read_unlock_irq(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void read_unlock_irqrestore(RwLock lock, long flags);

  @Acquires("lock")
  public static native void write_lock(RwLock lock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native void write_lock_bh(RwLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void write_lock_irq(RwLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void write_lock_irqsave(RwLock lock, long flags);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void write_lock_nested(RwLock lock, int subclass);

  @TryAcquires("lock")
  public static native boolean write_trylock(RwLock lock);

  @TryAcquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native boolean write_trylock_irqsave(RwLock lock, long flags);

  @Releases("lock")
  public static native void write_unlock(RwLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void write_unlock_bh(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void write_unlock_irq(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void write_unlock_irqrestore(RwLock lock, long flags);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native void _raw_read_lock(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = BOTTOM_HALVES_OFF)
  public static native void _raw_read_lock_bh(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = INTERRUPTS_OFF)
  public static native void _raw_read_lock_irq(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = INTERRUPTS_OFF)
  public static native long _raw_read_lock_irqsave(RwLock lock);

  @TryAcquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native boolean _raw_read_trylock(RwLock lock);

  @Releases("lock")
  public static native void _raw_read_unlock(RwLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void _raw_read_unlock_bh(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void _raw_read_unlock_irq(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void _raw_read_unlock_irqrestore(RwLock lock, long flags);

  @Acquires("lock")
  public static native void _raw_write_lock(RwLock lock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native void _raw_write_lock_bh(RwLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void _raw_write_lock_irq(RwLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long _raw_write_lock_irqsave(RwLock lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void _raw_write_lock_nested(RwLock lock, int subclass);

  @TryAcquires("lock")
  public static native boolean _raw_write_trylock(RwLock lock);

  @Releases("lock")
  public static native void _raw_write_unlock(RwLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void _raw_write_unlock_bh(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void _raw_write_unlock_irq(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void _raw_write_unlock_irqrestore(RwLock lock, long flags);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native void __raw_read_lock(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = BOTTOM_HALVES_OFF)
  public static native void __raw_read_lock_bh(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = INTERRUPTS_OFF)
  public static native void __raw_read_lock_irq(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE, disables = INTERRUPTS_OFF)
  public static native long __raw_read_lock_irqsave(RwLock lock);

  @TryAcquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native boolean __raw_read_trylock(RwLock lock);

  @Releases("lock")
  public static native void __raw_read_unlock(RwLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void __raw_read_unlock_bh(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void __raw_read_unlock_irq(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void __raw_read_unlock_irqrestore(RwLock lock, long flags);

  @Acquires("lock")
  public static native void __raw_write_lock(RwLock lock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native void __raw_write_lock_bh(RwLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void __raw_write_lock_irq(RwLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long __raw_write_lock_irqsave(RwLock lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void __raw_write_lock_nested(RwLock lock, int subclass);

  @TryAcquires("lock")
  public static native boolean __raw_write_trylock(RwLock lock);

  @Releases("lock")
  public static native void __raw_write_unlock(RwLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void __raw_write_unlock_bh(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void __raw_write_unlock_irq(RwLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void __raw_write_unlock_irqrestore(RwLock lock, long flags);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native void do_raw_read_lock(RwLock lock);

  @TryAcquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native boolean do_raw_read_trylock(RwLock lock);

  @Releases("lock")
  public static native void do_raw_read_unlock(RwLock lock);

  @Acquires("lock")
  public static native void do_raw_write_lock(RwLock lock);

  @TryAcquires("lock")
  public static native boolean do_raw_write_trylock(RwLock lock);

  @Releases("lock")
  public static native void do_raw_write_unlock(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native void arch_read_lock(RwLock lock);

  @TryAcquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native boolean arch_read_trylock(RwLock lock);

  @Releases("lock")
  public static native void arch_read_unlock(RwLock lock);

  @Acquires("lock")
  public static native void arch_write_lock(RwLock lock);

  @TryAcquires("lock")
  public static native boolean arch_write_trylock(RwLock lock);

  @Releases("lock")
  public static native void arch_write_unlock(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native void rt_read_lock(RwLock lock);

  @TryAcquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native boolean rt_read_trylock(RwLock lock);

  @Releases("lock")
  public static native void rt_read_unlock(RwLock lock);

  @Acquires("lock")
  public static native void rt_write_lock(RwLock lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void rt_write_lock_nested(RwLock lock, int subclass);

  @TryAcquires("lock")
  public static native boolean rt_write_trylock(RwLock lock);

  @Releases("lock")
  public static native void rt_write_unlock(RwLock lock);

  @Acquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native void queued_read_lock(RwLock lock);

  @TryAcquires(value = "lock", mode = SHARED_RECURSIVE)
  public static native boolean queued_read_trylock(RwLock lock);

  @Releases("lock")
  public static native void queued_read_unlock(RwLock lock);

  @Acquires("lock")
  public static native void queued_write_lock(RwLock lock);

  @TryAcquires("lock")
  public static native boolean queued_write_trylock(RwLock lock);

  @Releases("lock")
  public static native void queued_write_unlock(RwLock lock);

  @Initializes("lock")
  public static native void rwlock_init(RwLock lock);
}
