package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.MUTEX;
import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A mutex: waiting for it sleeps, its holder may sleep. */
@KernelStruct("mutex")
@Header("linux/mutex.h")
@LockType(value = MUTEX, cTypes = "struct mutex")
public final class Mutex {

  /** {@code mutex_lock}. */
  @Acquires("this")
  public native void lock();

  /** {@code mutex_lock_nested}, for a second mutex of the same lock class. */
  @Acquires(value = "this", subclass = "subclass")
  public native void lockNested(int subclass);

  /** {@code mutex_lock_interruptible}: held if zero is returned. */
  @Acquires(value = "this", when = ZERO)
  public native int lockInterruptible();

  /** {@code mutex_trylock}: held if true is returned. */
  @TryAcquires("this")
  public native boolean trylock();

  /** {@code mutex_unlock}. */
  @Releases("this")
  public native void unlock();
}
