package dev.holdfast.kernel;

import static dev.holdfast.annotation.SleepKind.ALLOCATION;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.SleepsIf;
import org.jspecify.annotations.Nullable;

/**
 * Allocation of memory and of objects that allocate memory. An allocation with flags may sleep
 * exactly if they allow direct reclaim.
 *
 * <p>{@code include/linux/slab.h}, {@code mm/slub.c}, {@code mm/vmalloc.c} of 6.1.
 */
@Header("linux/slab.h")
public final class Allocation {
  private Allocation() {}

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kzalloc(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvmalloc(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvzalloc(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kcalloc(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc_array(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvcalloc(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvmalloc_array(long count, long size, long gfp);

  /** Never sleeps, in any context. */
  @Pure
  public static native void kfree(@Nullable Object memory);
}
