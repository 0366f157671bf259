package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.WW_MUTEX;
import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A wound/wait mutex: those of one acquire context are ordered at run time. */
@KernelStruct("ww_mutex")
@Header("linux/ww_mutex.h")
@LockType(value = WW_MUTEX, cTypes = "struct ww_mutex")
public final class WwMutex {

  /**
   * {@code ww_mutex_lock}: held if zero is returned, {@code -EDEADLK} and {@code -EALREADY} else.
   */
  @Acquires(value = "this", when = ZERO, subclass = "context")
  public native int lock(WwAcquireContext context);

  /** {@code ww_mutex_trylock}: held if true is returned. */
  @TryAcquires(value = "this", subclass = "context")
  public native boolean trylock(WwAcquireContext context);

  /** {@code ww_mutex_unlock}. */
  @Releases("this")
  public native void unlock();
}
