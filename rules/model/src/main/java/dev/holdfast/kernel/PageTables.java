package dev.holdfast.kernel;

import static dev.holdfast.annotation.ResultTest.NONZERO;
import static dev.holdfast.annotation.SleepKind.ALLOCATION;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.Returns;
import org.jspecify.annotations.Nullable;

/**
 * The locks of page tables.
 *
 * <p>{@code include/linux/mm.h}, {@code huge_mm.h}, {@code hugetlb.h} of 6.1 and 6.12. The mapping
 * forms store the lock in what their last parameter points to; from 6.5 on they give null without
 * the lock if the table is gone. {@code pmd_trans_huge_lock} gives the lock, held, if the entry
 * maps a huge page. {@code pte_lockptr} and its like only name the lock.
 */
@Header("linux/mm.h")
public final class PageTables {
  private PageTables() {}

  @Acquires(value = "lock", lockClass = PageTableLock.class, when = NONZERO)
  public static native PteEntry pte_offset_map_lock(
      MmStruct mm, PmdEntry pmd, long address, SpinLock lock);

  @Acquires(value = "lock", lockClass = PageTableLock.class, when = NONZERO)
  public static native PteEntry __pte_offset_map_lock(
      MmStruct mm, PmdEntry pmd, long address, SpinLock lock);

  @MaySleep(kind = ALLOCATION)
  @Acquires(value = "lock", lockClass = PageTableLock.class, when = NONZERO)
  public static native PteEntry pte_alloc_map_lock(
      MmStruct mm, PmdEntry pmd, long address, SpinLock lock);

  @MaySleep(kind = ALLOCATION)
  @Acquires(value = "lock", lockClass = PageTableLock.class, when = NONZERO)
  public static native PteEntry get_locked_pte(MmStruct mm, long address, SpinLock lock);

  @MaySleep(kind = ALLOCATION)
  @Acquires(value = "lock", lockClass = PageTableLock.class, when = NONZERO)
  public static native PteEntry __get_locked_pte(MmStruct mm, long address, SpinLock lock);

  @Releases(value = "lock", lockClass = PageTableLock.class)
  public static native void pte_unmap_unlock(PteEntry pte, SpinLock lock);

  @Returns("pmd.ptl")
  public static native SpinLock pte_lockptr(MmStruct mm, PmdEntry pmd);

  @Returns("pmd.ptl")
  public static native SpinLock pmd_lockptr(MmStruct mm, PmdEntry pmd);

  @Returns("pud.ptl")
  public static native SpinLock pud_lockptr(MmStruct mm, PudEntry pud);

  @Returns("pte.ptl")
  public static native SpinLock huge_pte_lockptr(Object state, MmStruct mm, PteEntry pte);

  @Returns("pte.ptl")
  public static native SpinLock ptep_lockptr(MmStruct mm, PteEntry pte);

  /** Both, in the order of their addresses; one, if they are one. */
  @Acquires(value = "first", lockClass = PageTableLock.class)
  @Acquires(value = "second", lockClass = PageTableLock.class, subclass = "1")
  public static native void double_pt_lock(SpinLock first, SpinLock second);

  @Releases(value = "first", lockClass = PageTableLock.class)
  @Releases(value = "second", lockClass = PageTableLock.class)
  public static native void double_pt_unlock(SpinLock first, SpinLock second);

  @Acquires(value = "return", lockClass = PageTableLock.class)
  public static native SpinLock pmd_lock(MmStruct mm, PmdEntry pmd);

  @Acquires(value = "return", lockClass = PageTableLock.class)
  public static native SpinLock pud_lock(MmStruct mm, PudEntry pud);

  @Acquires(value = "return", lockClass = PageTableLock.class)
  public static native SpinLock huge_pte_lock(Object state, MmStruct mm, PteEntry pte);

  @Acquires(value = "return", lockClass = PageTableLock.class, when = NONZERO)
  public static native @Nullable SpinLock pmd_trans_huge_lock(PmdEntry pmd, VmArea area);

  @Acquires(value = "return", lockClass = PageTableLock.class, when = NONZERO)
  public static native @Nullable SpinLock pud_trans_huge_lock(PudEntry pud, VmArea area);

  @Acquires(value = "return", lockClass = PageTableLock.class, when = NONZERO)
  public static native @Nullable SpinLock __pmd_trans_huge_lock(PmdEntry pmd, VmArea area);

  @Acquires(value = "return", lockClass = PageTableLock.class, when = NONZERO)
  public static native @Nullable SpinLock __pud_trans_huge_lock(PudEntry pud, VmArea area);

  public static native PteEntry pte_offset_map(PmdEntry pmd, long address);

  public static native void pte_unmap(PteEntry pte);

  /** What some processors must be told of an entry; it stays as it is. */
  @Pure
  public static native void update_mmu_cache_range(
      Object fault, VmArea area, long address, PteEntry pte, int count);

  @Pure
  public static native void update_mmu_cache(VmArea area, long address, PteEntry pte);

  @Pure
  public static native void update_mmu_tlb(VmArea area, long address, PteEntry pte);

  @Pure
  public static native void update_mmu_tlb_range(
      VmArea area, long address, PteEntry pte, int count);

  /**
   * Gives true with the lock of the table that it stands in held; each further call releases that
   * first.
   */
  @Releases(value = "walk.ptl", lockClass = PageTableLock.class)
  @Acquires(value = "walk.ptl", lockClass = PageTableLock.class, when = NONZERO)
  public static native boolean page_vma_mapped_walk(PageVmaMappedWalk walk);

  @Releases(value = "walk.ptl", lockClass = PageTableLock.class)
  public static native void page_vma_mapped_walk_done(PageVmaMappedWalk walk);

  /** They allocate a table. */
  @MaySleep(kind = ALLOCATION)
  public static native Object pte_alloc(MmStruct mm, PmdEntry pmd);

  @MaySleep(kind = ALLOCATION)
  public static native Object pmd_alloc(MmStruct mm, PudEntry pud, long address);

  @MaySleep(kind = ALLOCATION)
  public static native Object pud_alloc(MmStruct mm, Object p4d, long address);

  @MaySleep(kind = ALLOCATION)
  public static native Object p4d_alloc(MmStruct mm, Object pgd, long address);

  @MaySleep(kind = ALLOCATION)
  public static native Object pte_alloc_one(MmStruct mm);

  @MaySleep(kind = ALLOCATION)
  public static native Object pmd_alloc_one(MmStruct mm, long address);

  @MaySleep(kind = ALLOCATION)
  public static native Object pte_alloc_kernel(PmdEntry pmd, long address);
}
