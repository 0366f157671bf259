package dev.holdfast.kernel;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** One or more contiguous pages that are managed as one. */
@KernelStruct("folio")
@Header("linux/mm_types.h")
public final class Folio {

  /** {@code folio_lock}. */
  @Acquires(value = "this", lockClass = PageLock.class)
  public native void lock();

  /** {@code folio_trylock}: held if true is returned. */
  @TryAcquires(value = "this", lockClass = PageLock.class)
  public native boolean trylock();

  /** {@code folio_unlock}. */
  @Releases(value = "this", lockClass = PageLock.class)
  public native void unlock();
}
