package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RW_SEMAPHORE;
import static dev.holdfast.annotation.LockMode.SHARED;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A reader-writer semaphore: waiting for it sleeps, its holder may sleep. */
@KernelStruct("rw_semaphore")
@Header("linux/rwsem.h")
@LockType(value = RW_SEMAPHORE, cTypes = "struct rw_semaphore")
public final class RwSemaphore {

  /** {@code down_read}. */
  @Acquires(value = "this", mode = SHARED)
  public native void lockRead();

  /** {@code down_read_trylock}. */
  @TryAcquires(value = "this", mode = SHARED)
  public native boolean trylockRead();

  /** {@code up_read}. */
  @Releases("this")
  public native void unlockRead();

  /** {@code down_write}. */
  @Acquires("this")
  public native void lockWrite();

  /** {@code down_write_trylock}. */
  @TryAcquires("this")
  public native boolean trylockWrite();

  /** {@code up_write}. */
  @Releases("this")
  public native void unlockWrite();
}
