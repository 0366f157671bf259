package dev.holdfast.kernel;

import static dev.holdfast.annotation.ResultTest.NONZERO;
import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Holds;
import dev.holdfast.annotation.Initializes;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/**
 * The functions of {@link Mutex}.
 *
 * <p>Return conventions: {@code kernel/locking/mutex.c} of 6.1. {@code mutex_trylock} gives 1 if it
 * got the lock; the interruptible and killable forms give 0 then. {@code mutex_lock_nest_lock} is
 * for locks of one class under a lock that orders them: its subclass is left open.
 */
@Header("linux/mutex.h")
public final class Mutexes {
  private Mutexes() {}

  @Acquires("lock")
  public static native void mutex_lock(Mutex lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void mutex_lock_nested(Mutex lock, int subclass);

  @Acquires(value = "lock", subclass = "nestLock")
  public static native void mutex_lock_nest_lock(Mutex lock, Object nestLock);

  @Acquires(value = "lock", subclass = "nestLock")
  public static native void _mutex_lock_nest_lock(Mutex lock, Object nestLock);

  @Acquires("lock")
  public static native void mutex_lock_io(Mutex lock);

  @Acquires(value = "lock", subclass = "subclass")
  public static native void mutex_lock_io_nested(Mutex lock, int subclass);

  @Acquires(value = "lock", when = ZERO)
  @FailsWith("-EINTR")
  public static native int mutex_lock_interruptible(Mutex lock);

  @Acquires(value = "lock", subclass = "subclass", when = ZERO)
  @FailsWith("-EINTR")
  public static native int mutex_lock_interruptible_nested(Mutex lock, int subclass);

  @Acquires(value = "lock", when = ZERO)
  @FailsWith("-EINTR")
  public static native int mutex_lock_killable(Mutex lock);

  @Acquires(value = "lock", subclass = "subclass", when = ZERO)
  @FailsWith("-EINTR")
  public static native int mutex_lock_killable_nested(Mutex lock, int subclass);

  @TryAcquires("lock")
  public static native boolean mutex_trylock(Mutex lock);

  @Releases("lock")
  public static native void mutex_unlock(Mutex lock);

  @Acquires(value = "lock", when = NONZERO)
  public static native boolean atomic_dec_and_mutex_lock(Object count, Mutex lock);

  /** See {@link References}: it takes the lock if it comes to that, and nobody waits for it. */
  @TryAcquires("lock")
  public static native boolean refcount_dec_and_mutex_lock(Object refcount, Mutex lock);

  /**
   * {@code release} is called with the lock held, and has to release it. The last reference goes
   * elsewhere: {@link References}.
   */
  public static native int kref_put_mutex(Object kref, @Holds("lock") Object release, Mutex lock);

  @Initializes("lock")
  public static native void mutex_init(Mutex lock);

  @Initializes("lock")
  public static native void __mutex_init(Mutex lock, String name, Object key);

  public static native void mutex_destroy(Mutex lock);

  public static native boolean mutex_is_locked(Mutex lock);
}
