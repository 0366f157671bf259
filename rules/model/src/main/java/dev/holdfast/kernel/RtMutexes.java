package dev.holdfast.kernel;

import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Initializes;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/**
 * The functions of {@link RtMutex}.
 *
 * <p>{@code kernel/locking/rtmutex_api.c} of 6.1: the interruptible forms give 0 and the try form 1
 * if they got the lock.
 */
@Header("linux/rtmutex.h")
public final class RtMutexes {
  private RtMutexes() {}

  @Acquires("lock")
  public static native void rt_mutex_lock(RtMutex lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void rt_mutex_lock_nested(RtMutex lock, int subclass);

  @Acquires(value = "lock", subclass = "nestLock")
  public static native void rt_mutex_lock_nest_lock(RtMutex lock, Object nestLock);

  @Acquires(value = "lock", subclass = "nestLock")
  public static native void _rt_mutex_lock_nest_lock(RtMutex lock, Object nestLock);

  @Acquires(value = "lock", when = ZERO)
  public static native int rt_mutex_lock_interruptible(RtMutex lock);

  @Acquires(value = "lock", when = ZERO)
  public static native int rt_mutex_lock_killable(RtMutex lock);

  @TryAcquires("lock")
  public static native boolean rt_mutex_trylock(RtMutex lock);

  @Releases("lock")
  public static native void rt_mutex_unlock(RtMutex lock);

  @Initializes("lock")
  public static native void rt_mutex_init(RtMutex lock);
}
