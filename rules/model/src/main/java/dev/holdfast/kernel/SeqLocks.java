package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.ResultTest.ALWAYS;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/**
 * The functions of {@link SeqLock} and {@link SeqCount}.
 *
 * <p>{@code include/linux/seqlock.h} of 6.1. Readers take nothing and retry, so they have no
 * effect. A writer of a bare counter waits for nobody: it never adds an order to the counter. What
 * {@code read_seqbegin_or_lock} takes depends on the sequence, which is not followed: it counts as
 * a reader, which errs towards silence.
 */
@Header("linux/seqlock.h")
public final class SeqLocks {
  private SeqLocks() {}

  @Acquires("lock")
  public static native void write_seqlock(SeqLock lock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native void write_seqlock_bh(SeqLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void write_seqlock_irq(SeqLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void write_seqlock_irqsave(SeqLock lock, long flags);

  @Releases("lock")
  public static native void write_sequnlock(SeqLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void write_sequnlock_bh(SeqLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void write_sequnlock_irq(SeqLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void write_sequnlock_irqrestore(SeqLock lock, long flags);

  @Acquires("lock")
  public static native void read_seqlock_excl(SeqLock lock);

  @Acquires(value = "lock", disables = BOTTOM_HALVES_OFF)
  public static native void read_seqlock_excl_bh(SeqLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void read_seqlock_excl_irq(SeqLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native void read_seqlock_excl_irqsave(SeqLock lock, long flags);

  @Releases("lock")
  public static native void read_sequnlock_excl(SeqLock lock);

  @Releases(value = "lock", enables = BOTTOM_HALVES_OFF)
  public static native void read_sequnlock_excl_bh(SeqLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void read_sequnlock_excl_irq(SeqLock lock);

  @Releases(value = "lock", enables = INTERRUPTS_OFF)
  public static native void read_sequnlock_excl_irqrestore(SeqLock lock, long flags);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long __write_seqlock_irqsave(SeqLock lock);

  @Acquires(value = "lock", disables = INTERRUPTS_OFF)
  public static native long __read_seqlock_excl_irqsave(SeqLock lock);

  @Pure
  public static native int read_seqbegin(SeqLock lock);

  public static native boolean read_seqretry(SeqLock lock, int start);

  @Pure
  public static native void read_seqbegin_or_lock(SeqLock lock, int sequence);

  @Pure
  public static native long read_seqbegin_or_lock_irqsave(SeqLock lock, int sequence);

  public static native boolean need_seqretry(SeqLock lock, int sequence);

  @Pure
  public static native void done_seqretry(SeqLock lock, int sequence);

  @Pure
  public static native void done_seqretry_irqrestore(SeqLock lock, int sequence, long flags);

  public static native void seqlock_init(SeqLock lock);

  @TryAcquires(value = "counter", when = ALWAYS)
  public static native void write_seqcount_begin(SeqCount counter);

  @Releases("counter")
  public static native void write_seqcount_end(SeqCount counter);

  public static native void raw_write_seqcount_begin(SeqCount counter);

  public static native void raw_write_seqcount_end(SeqCount counter);

  @TryAcquires(value = "counter", when = ALWAYS)
  public static native void do_write_seqcount_begin(SeqCount counter);

  @Releases("counter")
  public static native void do_write_seqcount_end(SeqCount counter);

  public static native void do_raw_write_seqcount_begin(SeqCount counter);

  public static native void do_raw_write_seqcount_end(SeqCount counter);

  @TryAcquires(value = "counter", subclass = "subclass", when = ALWAYS)
  public static native void write_seqcount_begin_nested(SeqCount counter, int subclass);

  @TryAcquires(value = "counter", subclass = "subclass", when = ALWAYS)
  public static native void do_write_seqcount_begin_nested(SeqCount counter, int subclass);

  public static native void write_seqcount_invalidate(SeqCount counter);

  public static native void raw_write_seqcount_latch(SeqCount counter);

  public static native int read_seqcount_begin(SeqCount counter);

  public static native int raw_read_seqcount_begin(SeqCount counter);

  public static native int __read_seqcount_begin(SeqCount counter);

  public static native int raw_read_seqcount(SeqCount counter);

  public static native int raw_seqcount_begin(SeqCount counter);

  public static native boolean read_seqcount_retry(SeqCount counter, int start);

  public static native boolean __read_seqcount_retry(SeqCount counter, int start);
}
