package dev.holdfast.kernel;

import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Initializes;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;
import org.jspecify.annotations.Nullable;

/**
 * The functions of {@link WwMutex}, and of locks that are made of one.
 *
 * <p>{@code include/linux/ww_mutex.h} of 6.1: zero if the lock was got; {@code -EDEADLK} asks to
 * give all back and to start with this one, {@code -EALREADY} says that the context has it. The
 * context orders the locks at run time, so that their subclass is left open.
 */
@Header("linux/ww_mutex.h")
public final class WwMutexes {
  private WwMutexes() {}

  @Acquires(value = "lock", subclass = "context", when = ZERO)
  @FailsWith(value = "-EDEADLK", onlyIf = "context")
  @FailsWith(value = "-EALREADY", onlyIf = "context")
  public static native int ww_mutex_lock(WwMutex lock, WwAcquireContext context);

  @Acquires(value = "lock", subclass = "context", when = ZERO)
  @FailsWith("-EINTR")
  @FailsWith(value = "-EDEADLK", onlyIf = "context")
  @FailsWith(value = "-EALREADY", onlyIf = "context")
  public static native int ww_mutex_lock_interruptible(WwMutex lock, WwAcquireContext context);

  @Acquires(value = "lock", subclass = "context")
  public static native void ww_mutex_lock_slow(WwMutex lock, WwAcquireContext context);

  @Acquires(value = "lock", subclass = "context", when = ZERO)
  @FailsWith("-EINTR")
  public static native int ww_mutex_lock_slow_interruptible(WwMutex lock, WwAcquireContext context);

  @TryAcquires(value = "lock", subclass = "context")
  public static native boolean ww_mutex_trylock(WwMutex lock, WwAcquireContext context);

  @Releases("lock")
  public static native void ww_mutex_unlock(WwMutex lock);

  public static native boolean ww_mutex_is_locked(WwMutex lock);

  @Initializes("lock")
  public static native void ww_mutex_init(WwMutex lock, Object type);

  public static native void ww_acquire_init(WwAcquireContext context, Object type);

  public static native void ww_acquire_done(WwAcquireContext context);

  public static native void ww_acquire_fini(WwAcquireContext context);

  /** {@code include/linux/dma-resv.h} of 6.1. */
  @Acquires(value = "object.lock", subclass = "context", when = ZERO)
  @FailsWith(value = "-EDEADLK", onlyIf = "context")
  @FailsWith(value = "-EALREADY", onlyIf = "context")
  public static native int dma_resv_lock(DmaResv object, WwAcquireContext context);

  @Acquires(value = "object.lock", subclass = "context", when = ZERO)
  @FailsWith("-EINTR")
  @FailsWith(value = "-EDEADLK", onlyIf = "context")
  @FailsWith(value = "-EALREADY", onlyIf = "context")
  public static native int dma_resv_lock_interruptible(DmaResv object, WwAcquireContext context);

  @Acquires(value = "object.lock", subclass = "context")
  public static native void dma_resv_lock_slow(DmaResv object, WwAcquireContext context);

  @Acquires(value = "object.lock", subclass = "context", when = ZERO)
  @FailsWith("-EINTR")
  public static native int dma_resv_lock_slow_interruptible(
      DmaResv object, WwAcquireContext context);

  @TryAcquires("object.lock")
  public static native boolean dma_resv_trylock(DmaResv object);

  @Releases("object.lock")
  public static native void dma_resv_unlock(DmaResv object);

  @MaySleep
  public static native long dma_resv_wait_timeout(
      DmaResv object, int usage, boolean interruptible, long timeout);

  /** Whether a driver is of the newer kind, which its whole life long it is or is not. */
  @Pure
  public static native boolean drm_drv_uses_atomic_modeset(Object device);

  /** {@code drivers/gpu/drm/drm_modeset_lock.c} of 6.1. */
  @Acquires(value = "lock.mutex", subclass = "context", when = ZERO)
  @FailsWith(value = "-EDEADLK", onlyIf = "context")
  @FailsWith(value = "-EINTR", onlyIf = "context")
  public static native int drm_modeset_lock(
      DrmModesetLock lock, @Nullable WwAcquireContext context);

  @Acquires(value = "lock.mutex", when = ZERO)
  @FailsWith("-EINTR")
  public static native int drm_modeset_lock_single_interruptible(DrmModesetLock lock);

  @Releases("lock.mutex")
  public static native void drm_modeset_unlock(DrmModesetLock lock);

  @MaySleep
  public static native void drm_modeset_lock_all(Object device);

  @MaySleep
  public static native int drm_modeset_backoff(Object context);
}
