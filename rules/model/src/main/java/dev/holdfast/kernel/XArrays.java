package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.BOTTOM_HALVES_OFF;
import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.ContextCause.PREEMPTION_OFF;
import static dev.holdfast.annotation.ResultTest.ZERO;
import static dev.holdfast.annotation.SleepKind.ALLOCATION;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LeavesContext;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.SleepsIf;
import dev.holdfast.annotation.TryAcquires;

/**
 * The locks of {@link XArray} and {@link Idr}, and the operations that take them or allocate.
 *
 * <p>{@code include/linux/xarray.h}, {@code idr.h}, {@code lib/xarray.c} of 6.1. The lock path is
 * the array, so that the lock of {@code mapping->i_pages} has a class of its own.
 */
@Header("linux/xarray.h")
public final class XArrays {
  private XArrays() {}

  @Acquires("array")
  public static native void xa_lock(XArray array);

  @Acquires(value = "array", disables = BOTTOM_HALVES_OFF)
  public static native void xa_lock_bh(XArray array);

  @Acquires(value = "array", disables = INTERRUPTS_OFF)
  public static native void xa_lock_irq(XArray array);

  @Acquires(value = "array", disables = INTERRUPTS_OFF)
  public static native void xa_lock_irqsave(XArray array, long flags);

  @TryAcquires("array")
  public static native boolean xa_trylock(XArray array);

  @Releases("array")
  public static native void xa_unlock(XArray array);

  @Releases(value = "array", enables = BOTTOM_HALVES_OFF)
  public static native void xa_unlock_bh(XArray array);

  @Releases(value = "array", enables = INTERRUPTS_OFF)
  public static native void xa_unlock_irq(XArray array);

  @Releases(value = "array", enables = INTERRUPTS_OFF)
  public static native void xa_unlock_irqrestore(XArray array, long flags);

  @Acquires("state.xa")
  public static native void xas_lock(XaState state);

  @Acquires(value = "state.xa", disables = BOTTOM_HALVES_OFF)
  public static native void xas_lock_bh(XaState state);

  @Acquires(value = "state.xa", disables = INTERRUPTS_OFF)
  public static native void xas_lock_irq(XaState state);

  @Acquires(value = "state.xa", disables = INTERRUPTS_OFF)
  public static native void xas_lock_irqsave(XaState state, long flags);

  @TryAcquires("state.xa")
  public static native boolean xas_trylock(XaState state);

  @Releases("state.xa")
  public static native void xas_unlock(XaState state);

  @Releases(value = "state.xa", enables = BOTTOM_HALVES_OFF)
  public static native void xas_unlock_bh(XaState state);

  @Releases(value = "state.xa", enables = INTERRUPTS_OFF)
  public static native void xas_unlock_irq(XaState state);

  @Releases(value = "state.xa", enables = INTERRUPTS_OFF)
  public static native void xas_unlock_irqrestore(XaState state, long flags);

  @Acquires("idr.idr_rt")
  public static native void idr_lock(Idr idr);

  @Acquires(value = "idr.idr_rt", disables = BOTTOM_HALVES_OFF)
  public static native void idr_lock_bh(Idr idr);

  @Acquires(value = "idr.idr_rt", disables = INTERRUPTS_OFF)
  public static native void idr_lock_irq(Idr idr);

  @Acquires(value = "idr.idr_rt", disables = INTERRUPTS_OFF)
  public static native void idr_lock_irqsave(Idr idr, long flags);

  @Releases("idr.idr_rt")
  public static native void idr_unlock(Idr idr);

  @Releases(value = "idr.idr_rt", enables = BOTTOM_HALVES_OFF)
  public static native void idr_unlock_bh(Idr idr);

  @Releases(value = "idr.idr_rt", enables = INTERRUPTS_OFF)
  public static native void idr_unlock_irq(Idr idr);

  @Releases(value = "idr.idr_rt", enables = INTERRUPTS_OFF)
  public static native void idr_unlock_irqrestore(Idr idr, long flags);

  @Acquires(value = "array", subclass = "subclass")
  public static native void xa_lock_nested(XArray array, int subclass);

  @Acquires(value = "array", subclass = "subclass", disables = BOTTOM_HALVES_OFF)
  public static native void xa_lock_bh_nested(XArray array, int subclass);

  @Acquires(value = "array", subclass = "subclass", disables = INTERRUPTS_OFF)
  public static native void xa_lock_irq_nested(XArray array, int subclass);

  @Acquires(value = "array", subclass = "subclass", disables = INTERRUPTS_OFF)
  public static native void xa_lock_irqsave_nested(XArray array, long flags, int subclass);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native Object xa_store(XArray array, long index, Object entry, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_insert(XArray array, long index, Object entry, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native Object xa_cmpxchg(
      XArray array, long index, Object old, Object entry, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_alloc(XArray array, int id, Object entry, Object limit, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_alloc_cyclic(
      XArray array, int id, Object entry, Object limit, int next, long gfp);

  @AcquiresTransiently("array")
  public static native Object xa_erase(XArray array, long index);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_reserve(XArray array, long index, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native Object xa_store_bh(XArray array, long index, Object entry, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_insert_bh(XArray array, long index, Object entry, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native Object xa_cmpxchg_bh(
      XArray array, long index, Object old, Object entry, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_alloc_bh(XArray array, int id, Object entry, Object limit, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_alloc_cyclic_bh(
      XArray array, int id, Object entry, Object limit, int next, long gfp);

  @AcquiresTransiently("array")
  public static native Object xa_erase_bh(XArray array, long index);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_reserve_bh(XArray array, long index, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native Object xa_store_irq(XArray array, long index, Object entry, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_insert_irq(XArray array, long index, Object entry, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native Object xa_cmpxchg_irq(
      XArray array, long index, Object old, Object entry, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_alloc_irq(XArray array, int id, Object entry, Object limit, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_alloc_cyclic_irq(
      XArray array, int id, Object entry, Object limit, int next, long gfp);

  @AcquiresTransiently("array")
  public static native Object xa_erase_irq(XArray array, long index);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @AcquiresTransiently("array")
  public static native int xa_reserve_irq(XArray array, long index, long gfp);

  /**
   * With the lock held; they drop it while they allocate, in the form in which the array is locked,
   * which is not followed.
   */
  @Pure
  public static native Object __xa_store(XArray array, long index, Object entry, long gfp);

  @Pure
  public static native Object __xa_insert(XArray array, long index, Object entry, long gfp);

  @Pure
  public static native Object __xa_cmpxchg(
      XArray array, long index, Object old, Object entry, long gfp);

  @Pure
  public static native Object __xa_alloc(
      XArray array, int id, Object entry, Object limit, long gfp);

  @Pure
  public static native Object __xa_alloc_cyclic(
      XArray array, int id, Object entry, Object limit, int next, long gfp);

  public static native Object xa_load(XArray array, long index);

  public static native Object __xa_erase(XArray array, long index);

  @AcquiresTransiently("array")
  public static native void xa_destroy(XArray array);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native boolean xas_nomem(XaState state, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int idr_alloc(Idr idr, Object pointer, int start, int end, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int idr_alloc_u32(Idr idr, Object pointer, int id, long max, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int idr_alloc_cyclic(Idr idr, Object pointer, int start, int end, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @EntersContext(PREEMPTION_OFF)
  public static native void idr_preload(long gfp);

  @LeavesContext(PREEMPTION_OFF)
  public static native void idr_preload_end();

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @EntersContext(value = PREEMPTION_OFF, when = ZERO)
  public static native int radix_tree_preload(long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @EntersContext(value = PREEMPTION_OFF, when = ZERO)
  public static native int radix_tree_maybe_preload(long gfp);

  @LeavesContext(PREEMPTION_OFF)
  public static native void radix_tree_preload_end();

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int ida_alloc(Object ida, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int ida_alloc_min(Object ida, int min, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int ida_alloc_max(Object ida, int max, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int ida_alloc_range(Object ida, int min, int max, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int ida_simple_get(Object ida, int start, int end, long gfp);

  @Pure
  public static native void ida_free(Object ida, int id);

  public static native Object idr_find(Idr idr, long id);

  public static native Object idr_remove(Idr idr, long id);
}
