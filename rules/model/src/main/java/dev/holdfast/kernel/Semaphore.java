package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SEMAPHORE;
import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A counting semaphore: waiting for it sleeps. */
@KernelStruct("semaphore")
@Header("linux/semaphore.h")
@LockType(value = SEMAPHORE, cTypes = "struct semaphore")
public final class Semaphore {

  /** {@code down}. */
  @Acquires("this")
  public native void down();

  /** {@code down_trylock}: held if zero is returned. */
  @TryAcquires(value = "this", when = ZERO)
  public native int downTrylock();

  /** {@code up}. */
  @Releases("this")
  public native void up();
}
