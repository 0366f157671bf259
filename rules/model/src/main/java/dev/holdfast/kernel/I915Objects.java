package dev.holdfast.kernel;

import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.MaySleep;

/**
 * The buffers of Intel's graphics. Where a context is given, the lock is the context's, which has
 * it perhaps already and gives all of its locks back at its end, wherever that is.
 *
 * <p>{@code drivers/gpu/drm/i915/gem/i915_gem_object.h} of 6.1.
 */
@Header("i915_gem_object.h")
public final class I915Objects {
  private I915Objects() {}

  /** What buffers of all graphics drivers begin with. */
  @KernelStruct("drm_gem_object")
  public static final class GemObject {
    public final DmaResv resv = new DmaResv();
  }

  /** A buffer. */
  @KernelStruct("drm_i915_gem_object")
  public static final class I915Object {
    public final GemObject base = new GemObject();
  }

  /** The context. */
  @KernelStruct("i915_gem_ww_ctx")
  public static final class I915Context {}

  @MaySleep
  @Acquires(value = "object.base.resv.lock", when = ZERO, onlyIf = "!context")
  @FailsWith(value = "-EDEADLK", onlyIf = "context")
  public static native int i915_gem_object_lock(I915Object object, I915Context context);

  @MaySleep
  @Acquires(value = "object.base.resv.lock", when = ZERO, onlyIf = "!context")
  @FailsWith("-EINTR")
  public static native int i915_gem_object_lock_interruptible(
      I915Object object, I915Context context);
}
