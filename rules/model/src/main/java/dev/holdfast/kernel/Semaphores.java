package dev.holdfast.kernel;

import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Initializes;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/**
 * The functions of {@link Semaphore}.
 *
 * <p>{@code kernel/locking/semaphore.c} of 6.1: {@code down_trylock} gives 0 if it got the
 * semaphore, unlike every other try form.
 */
@Header("linux/semaphore.h")
public final class Semaphores {
  private Semaphores() {}

  @Acquires("sem")
  public static native void down(Semaphore sem);

  @Acquires(value = "sem", when = ZERO)
  @FailsWith("-EINTR")
  public static native int down_interruptible(Semaphore sem);

  @Acquires(value = "sem", when = ZERO)
  @FailsWith("-EINTR")
  public static native int down_killable(Semaphore sem);

  @Acquires(value = "sem", when = ZERO)
  @FailsWith("-ETIME")
  public static native int down_timeout(Semaphore sem, long jiffies);

  @TryAcquires(value = "sem", when = ZERO)
  public static native int down_trylock(Semaphore sem);

  @Releases("sem")
  public static native void up(Semaphore sem);

  @Initializes("sem")
  public static native void sema_init(Semaphore sem, int count);
}
