package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;
import static dev.holdfast.annotation.LockMode.SHARED;
import static dev.holdfast.annotation.ResultTest.ALWAYS;
import static dev.holdfast.annotation.ResultTest.NONZERO;
import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.AssertsHeld;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;
import org.jspecify.annotations.Nullable;

/**
 * The locks of address spaces, mapped areas and the reverse map.
 *
 * <p>{@code include/linux/mmap_lock.h}, {@code mm.h}, {@code rmap.h}, {@code fs.h}, {@code
 * hugetlb.h} of 6.1 and 6.12. The killable forms give 0, the try forms 1 if they got the lock.
 * {@code lock_mm_and_find_vma} holds {@code mmap_lock} for read if it gives an area; {@code
 * lock_vma_under_rcu} the lock of the area.
 */
@Header("linux/mmap_lock.h")
public final class MemoryLocks {
  private MemoryLocks() {}

  @Acquires(value = "mm.mmap_lock", mode = SHARED)
  public static native void mmap_read_lock(MmStruct mm);

  @Acquires(value = "mm.mmap_lock", mode = SHARED, when = ZERO)
  @FailsWith("-EINTR")
  public static native int mmap_read_lock_killable(MmStruct mm);

  @TryAcquires(value = "mm.mmap_lock", mode = SHARED)
  public static native boolean mmap_read_trylock(MmStruct mm);

  @Releases("mm.mmap_lock")
  public static native void mmap_read_unlock(MmStruct mm);

  @Releases("mm.mmap_lock")
  public static native void mmap_read_unlock_non_owner(MmStruct mm);

  @Acquires("mm.mmap_lock")
  public static native void mmap_write_lock(MmStruct mm);

  @Acquires(value = "mm.mmap_lock", subclass = "subclass")
  public static native void mmap_write_lock_nested(MmStruct mm, int subclass);

  @Acquires(value = "mm.mmap_lock", when = ZERO)
  @FailsWith("-EINTR")
  public static native int mmap_write_lock_killable(MmStruct mm);

  @TryAcquires("mm.mmap_lock")
  public static native boolean mmap_write_trylock(MmStruct mm);

  @Releases("mm.mmap_lock")
  public static native void mmap_write_unlock(MmStruct mm);

  @Releases("mm.mmap_lock")
  @TryAcquires(value = "mm.mmap_lock", mode = SHARED, when = ALWAYS)
  public static native void mmap_write_downgrade(MmStruct mm);

  @AssertsHeld("mm.mmap_lock")
  public static native void mmap_assert_locked(MmStruct mm);

  @AssertsHeld("mm.mmap_lock")
  public static native void mmap_assert_write_locked(MmStruct mm);

  public static native boolean mmap_lock_is_contended(MmStruct mm);

  @Acquires(value = "mm.mmap_lock", mode = SHARED, when = NONZERO)
  public static native VmArea lock_mm_and_find_vma(MmStruct mm, long address, Object registers);

  @TryAcquires(value = "area", mode = SHARED, lockClass = VmaLock.class)
  public static native boolean vma_start_read(VmArea area);

  @Releases(value = "area", lockClass = VmaLock.class)
  public static native void vma_end_read(VmArea area);

  @AcquiresTransiently(value = "area", lockClass = VmaLock.class)
  public static native void vma_start_write(VmArea area);

  @TryAcquires(value = "return", mode = SHARED, lockClass = VmaLock.class)
  public static native VmArea lock_vma_under_rcu(MmStruct mm, long address);

  public static native void release_fault_lock(Object fault);

  @Acquires(value = "area", mode = SHARED, lockClass = HugetlbVmaLock.class)
  public static native void hugetlb_vma_lock_read(VmArea area);

  @Releases(value = "area", lockClass = HugetlbVmaLock.class)
  public static native void hugetlb_vma_unlock_read(VmArea area);

  @Acquires(value = "area", lockClass = HugetlbVmaLock.class)
  public static native void hugetlb_vma_lock_write(VmArea area);

  @Releases(value = "area", lockClass = HugetlbVmaLock.class)
  public static native void hugetlb_vma_unlock_write(VmArea area);

  /** Frees the lock too. */
  @Releases(value = "area", lockClass = HugetlbVmaLock.class)
  public static native void __hugetlb_vma_unlock_write_free(VmArea area);

  @TryAcquires(value = "area", lockClass = HugetlbVmaLock.class)
  public static native boolean hugetlb_vma_trylock_write(VmArea area);

  @Acquires(value = "mapping.i_mmap_rwsem", mode = SHARED)
  public static native void i_mmap_lock_read(AddressSpace mapping);

  @Releases("mapping.i_mmap_rwsem")
  public static native void i_mmap_unlock_read(AddressSpace mapping);

  @TryAcquires(value = "mapping.i_mmap_rwsem", mode = SHARED)
  public static native boolean i_mmap_trylock_read(AddressSpace mapping);

  @Acquires("mapping.i_mmap_rwsem")
  public static native void i_mmap_lock_write(AddressSpace mapping);

  @Releases("mapping.i_mmap_rwsem")
  public static native void i_mmap_unlock_write(AddressSpace mapping);

  @TryAcquires("mapping.i_mmap_rwsem")
  public static native boolean i_mmap_trylock_write(AddressSpace mapping);

  @AssertsHeld("mapping.i_mmap_rwsem")
  public static native void i_mmap_assert_locked(AddressSpace mapping);

  @AssertsHeld("mapping.i_mmap_rwsem")
  public static native void i_mmap_assert_write_locked(AddressSpace mapping);

  @Acquires(value = "anonVma.root.rwsem", mode = SHARED)
  public static native void anon_vma_lock_read(AnonVma anonVma);

  @Releases("anonVma.root.rwsem")
  public static native void anon_vma_unlock_read(AnonVma anonVma);

  @TryAcquires(value = "anonVma.root.rwsem", mode = SHARED)
  public static native boolean anon_vma_trylock_read(AnonVma anonVma);

  @Acquires("anonVma.root.rwsem")
  public static native void anon_vma_lock_write(AnonVma anonVma);

  @Releases("anonVma.root.rwsem")
  public static native void anon_vma_unlock_write(AnonVma anonVma);

  @TryAcquires("anonVma.root.rwsem")
  public static native boolean anon_vma_trylock_write(AnonVma anonVma);

  /** Give the reverse map of the page with its lock held for read, if there is one. */
  @Acquires(value = "return.root.rwsem", mode = SHARED, when = NONZERO)
  public static native @Nullable AnonVma folio_lock_anon_vma_read(Folio folio, Object walk);

  @Acquires(value = "return.root.rwsem", mode = SHARED, when = NONZERO)
  public static native @Nullable AnonVma page_lock_anon_vma_read(Page page);

  @Acquires(value = "mapping.invalidate_lock", of = "mapping")
  public static native void filemap_invalidate_lock(AddressSpace mapping);

  @Releases("mapping.invalidate_lock")
  public static native void filemap_invalidate_unlock(AddressSpace mapping);

  @Acquires(value = "mapping.invalidate_lock", of = "mapping", mode = SHARED)
  public static native void filemap_invalidate_lock_shared(AddressSpace mapping);

  @Releases("mapping.invalidate_lock")
  public static native void filemap_invalidate_unlock_shared(AddressSpace mapping);

  @TryAcquires(value = "mapping.invalidate_lock", mode = SHARED)
  public static native boolean filemap_invalidate_trylock_shared(AddressSpace mapping);

  @Acquires("first.invalidate_lock")
  @Acquires(value = "second.invalidate_lock", subclass = "1")
  public static native void filemap_invalidate_lock_two(AddressSpace first, AddressSpace second);

  @Releases("first.invalidate_lock")
  @Releases("second.invalidate_lock")
  public static native void filemap_invalidate_unlock_two(AddressSpace first, AddressSpace second);

  /** {@code mm/memcontrol.c}, {@code mm/vmscan.c}: the lists of pages by age. */
  @Acquires("return.lru_lock")
  public static native Lruvec folio_lruvec_lock(Folio folio);

  @Acquires(value = "return.lru_lock", disables = INTERRUPTS_OFF)
  public static native Lruvec folio_lruvec_lock_irq(Folio folio);

  @Acquires(value = "return.lru_lock", disables = INTERRUPTS_OFF)
  public static native Lruvec folio_lruvec_lock_irqsave(Folio folio, long flags);

  @Releases("lruvec.lru_lock")
  public static native void unlock_page_lruvec(Lruvec lruvec);

  @Releases(value = "lruvec.lru_lock", enables = INTERRUPTS_OFF)
  public static native void unlock_page_lruvec_irq(Lruvec lruvec);

  @Releases(value = "lruvec.lru_lock", enables = INTERRUPTS_OFF)
  public static native void unlock_page_lruvec_irqrestore(Lruvec lruvec, long flags);

  @Acquires("zone.span_seqlock")
  public static native void zone_span_writelock(Zone zone);

  @Releases("zone.span_seqlock")
  public static native void zone_span_writeunlock(Zone zone);

  @Acquires(value = "node.node_size_lock", disables = INTERRUPTS_OFF)
  public static native void pgdat_resize_lock(PglistData node, long flags);

  @Releases(value = "node.node_size_lock", enables = INTERRUPTS_OFF)
  public static native void pgdat_resize_unlock(PglistData node, long flags);

  @Acquires("node.kswapd_lock")
  public static native void pgdat_kswapd_lock(PglistData node);

  @Releases("node.kswapd_lock")
  public static native void pgdat_kswapd_unlock(PglistData node);
}
