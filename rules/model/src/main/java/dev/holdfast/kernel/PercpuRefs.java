package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Pure;

/**
 * Reference counts of each processor: {@code include/linux/percpu-refcount.h}.
 *
 * <p>What changes the mode of a count waits for an earlier change that somebody wished to have
 * confirmed. Killing a count and switching it may be done in any context, as their descriptions
 * say: they come after such changes, which its owner waits for.
 */
@Header("linux/percpu-refcount.h")
public final class PercpuRefs {
  private PercpuRefs() {}

  @Pure
  public static native void percpu_ref_kill(Object ref);

  @Pure
  public static native void percpu_ref_switch_to_atomic(Object ref, Object confirm);

  @Pure
  public static native void percpu_ref_switch_to_percpu(Object ref);
}
