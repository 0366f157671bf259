package dev.holdfast.kernel;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A page of memory. */
@KernelStruct("page")
@Header("linux/mm_types.h")
public final class Page {

  /** {@code lock_page}. */
  @Acquires(value = "this", lockClass = PageLock.class)
  public native void lock();

  /** {@code trylock_page}: held if true is returned. */
  @TryAcquires(value = "this", lockClass = PageLock.class)
  public native boolean trylock();

  /** {@code unlock_page}. */
  @Releases(value = "this", lockClass = PageLock.class)
  public native void unlock();
}
