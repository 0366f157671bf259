package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RT_MUTEX;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A mutex with priority inheritance: waiting for it sleeps. */
@KernelStruct("rt_mutex")
@Header("linux/rtmutex.h")
@LockType(
    value = RT_MUTEX,
    cTypes = {"struct rt_mutex", "struct rt_mutex_base"})
public final class RtMutex {

  /** {@code rt_mutex_lock}. */
  @Acquires("this")
  public native void lock();

  /** {@code rt_mutex_trylock}: held if true is returned. */
  @TryAcquires("this")
  public native boolean trylock();

  /** {@code rt_mutex_unlock}. */
  @Releases("this")
  public native void unlock();
}
