package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockMode.SHARED;
import static dev.holdfast.annotation.ResultTest.ALWAYS;
import static dev.holdfast.annotation.ResultTest.NONZERO;
import static dev.holdfast.annotation.ResultTest.ZERO;
import static dev.holdfast.annotation.SleepKind.ALLOCATION;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Initializes;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/**
 * The functions of {@link RwSemaphore} and {@link PercpuRwSemaphore}.
 *
 * <p>{@code kernel/locking/rwsem.c}, {@code percpu-rwsem.h} of 6.1: the try forms give 1 if they
 * got the lock; the killable and interruptible forms give 0 then. A reader may not nest: a writer
 * could wait between.
 */
@Header("linux/rwsem.h")
public final class RwSemaphores {
  private RwSemaphores() {}

  @Acquires(value = "sem", mode = SHARED)
  public static native void down_read(RwSemaphore sem);

  @Acquires(value = "sem", mode = SHARED, subclass = "subclass")
  public static native void down_read_nested(RwSemaphore sem, int subclass);

  @Acquires(value = "sem", mode = SHARED)
  public static native void down_read_non_owner(RwSemaphore sem);

  @Acquires(value = "sem", mode = SHARED, when = ZERO)
  @FailsWith("-EINTR")
  public static native int down_read_interruptible(RwSemaphore sem);

  @Acquires(value = "sem", mode = SHARED, when = ZERO)
  @FailsWith("-EINTR")
  public static native int down_read_killable(RwSemaphore sem);

  @Acquires(value = "sem", mode = SHARED, subclass = "subclass", when = ZERO)
  @FailsWith("-EINTR")
  public static native int down_read_killable_nested(RwSemaphore sem, int subclass);

  @TryAcquires(value = "sem", mode = SHARED)
  public static native boolean down_read_trylock(RwSemaphore sem);

  @Releases("sem")
  public static native void up_read(RwSemaphore sem);

  @Releases("sem")
  public static native void up_read_non_owner(RwSemaphore sem);

  @Acquires("sem")
  public static native void down_write(RwSemaphore sem);

  @Acquires(value = "sem", subclass = "subclass")
  public static native void down_write_nested(RwSemaphore sem, int subclass);

  @Acquires(value = "sem", subclass = "nestLock")
  public static native void down_write_nest_lock(RwSemaphore sem, Object nestLock);

  @Acquires(value = "sem", subclass = "nestLock")
  public static native void _down_write_nest_lock(RwSemaphore sem, Object nestLock);

  @Acquires(value = "sem", when = ZERO)
  @FailsWith("-EINTR")
  public static native int down_write_killable(RwSemaphore sem);

  @Acquires(value = "sem", subclass = "subclass", when = ZERO)
  @FailsWith("-EINTR")
  public static native int down_write_killable_nested(RwSemaphore sem, int subclass);

  @TryAcquires("sem")
  public static native boolean down_write_trylock(RwSemaphore sem);

  @Releases("sem")
  public static native void up_write(RwSemaphore sem);

  /** A writer becomes a reader: what it holds then excludes less, but its order is the same. */
  @Releases("sem")
  @TryAcquires(value = "sem", mode = SHARED, when = ALWAYS)
  public static native void downgrade_write(RwSemaphore sem);

  public static native boolean rwsem_is_locked(RwSemaphore sem);

  public static native boolean rwsem_is_contended(RwSemaphore sem);

  @Initializes("sem")
  public static native void init_rwsem(RwSemaphore sem);

  @Acquires(value = "sem", mode = SHARED)
  public static native void percpu_down_read(PercpuRwSemaphore sem);

  @TryAcquires(value = "sem", mode = SHARED)
  public static native boolean percpu_down_read_trylock(PercpuRwSemaphore sem);

  @Releases("sem")
  public static native void percpu_up_read(PercpuRwSemaphore sem);

  @Acquires("sem")
  public static native void percpu_down_write(PercpuRwSemaphore sem);

  @Releases("sem")
  public static native void percpu_up_write(PercpuRwSemaphore sem);

  /** Whoever completes the work gives the lock back, which stays taken until then. */
  @Releases("sem")
  public static native void percpu_rwsem_release(PercpuRwSemaphore sem, boolean read, long from);

  /** Takes over the lock of another task, without waiting. */
  @TryAcquires(value = "sem", mode = SHARED, when = ALWAYS)
  public static native void percpu_rwsem_acquire(PercpuRwSemaphore sem, boolean read, long from);

  @MaySleep(kind = ALLOCATION)
  @Initializes("sem")
  public static native int percpu_init_rwsem(PercpuRwSemaphore sem);

  public static native void percpu_free_rwsem(PercpuRwSemaphore sem);

  /** The semaphore of line disciplines: non-zero if it was got within the time. */
  @Acquires(value = "sem", mode = SHARED, when = NONZERO)
  public static native boolean ldsem_down_read(LdSemaphore sem, long timeout);

  @Acquires(value = "sem", when = NONZERO)
  public static native boolean ldsem_down_write(LdSemaphore sem, long timeout);

  @Acquires(value = "sem", subclass = "subclass", when = NONZERO)
  public static native boolean ldsem_down_write_nested(LdSemaphore sem, int subclass, long timeout);

  @TryAcquires(value = "sem", mode = SHARED)
  public static native boolean ldsem_down_read_trylock(LdSemaphore sem);

  @TryAcquires("sem")
  public static native boolean ldsem_down_write_trylock(LdSemaphore sem);

  @Releases("sem")
  public static native void ldsem_up_read(LdSemaphore sem);

  @Releases("sem")
  public static native void ldsem_up_write(LdSemaphore sem);
}
