package dev.holdfast.kernel;

import static dev.holdfast.annotation.SleepKind.ALLOCATION;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Initializes;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Returns;
import dev.holdfast.annotation.SleepsIf;
import org.jspecify.annotations.Nullable;

/**
 * Allocation of memory, and operations that allocate. With flags they may sleep exactly if the
 * flags allow direct reclaim; without, always.
 *
 * <p>{@code include/linux/slab.h}, {@code gfp.h}, {@code vmalloc.h}, {@code mempool.h}, {@code
 * dma-mapping.h}, {@code percpu.h}, {@code bio.h}, {@code usb.h} of 6.1 and 6.12. From 6.10 on the
 * names are macros around functions whose names end in {@code _noprof}. {@code vfree} may be called
 * in an interrupt, where it puts the work off ({@code mm/vmalloc.c}), but not in other atomic
 * contexts.
 */
@Header("linux/slab.h")
public final class Allocation {
  private Allocation() {}

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc_noprof(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kzalloc(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kzalloc_noprof(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc_node(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc_node_noprof(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kzalloc_node(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kcalloc(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc_array(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc_array_noprof(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc_array_node(long count, long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmalloc_array_node_noprof(long count, long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kcalloc_node(long count, long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object krealloc(Object memory, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object krealloc_noprof(Object memory, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object krealloc_array(Object memory, long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object krealloc_array_noprof(Object memory, long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmem_cache_alloc(Object cache, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmem_cache_alloc_noprof(Object cache, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmem_cache_alloc_node(Object cache, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmem_cache_alloc_node_noprof(Object cache, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmem_cache_alloc_lru(Object cache, Object lru, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmem_cache_alloc_lru_noprof(Object cache, Object lru, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmem_cache_alloc_bulk(
      Object cache, long gfp, long count, Object memory);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmem_cache_alloc_bulk_noprof(
      Object cache, long gfp, long count, Object memory);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object __kmalloc(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object __kmalloc_noprof(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object __kmalloc_node(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object __kmalloc_node_noprof(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvmalloc(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvmalloc_noprof(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvzalloc(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvmalloc_node(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvmalloc_node_noprof(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvcalloc(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvcalloc_noprof(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvmalloc_array(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kvmalloc_array_noprof(long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object kmem_cache_zalloc(Object cache, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kvzalloc_node(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void __kvmalloc_node_noprof(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void __kmalloc_cache_noprof(Object cache, long gfp, long size);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kmalloc_trace(Object cache, long gfp, long size);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kmalloc_large(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kmalloc_large_node(long size, long gfp, int node);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kstrdup(String text, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kstrdup_const(String text, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kstrdup_quotable(String text, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kstrndup(String text, long length, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kmemdup(Object source, long length, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kmemdup_noprof(Object source, long length, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kmemdup_array(Object source, long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kmemdup_nul(Object source, long length, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kvmemdup(Object source, long length, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kasprintf(long gfp, String format);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kvasprintf(long gfp, String format, Object values);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kvasprintf_const(long gfp, String format, Object values);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kasprintf_strarray(long gfp, String prefix, long count);

  @MaySleep(kind = ALLOCATION)
  public static native Object kvrealloc(Object memory, long size, long more);

  /** Pages: nobody else waits for the lock of a new one. */
  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page alloc_pages(long gfp, int order);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page alloc_page(long gfp);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page alloc_pages_node(int node, long gfp, int order);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page __alloc_pages(long gfp, int order, int node, Object mask);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page __alloc_pages_node(int node, long gfp, int order);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page alloc_page_vma(long gfp, VmArea area, long address);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page alloc_pages_bulk_array(long gfp, long count, Object pages);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page __page_cache_alloc(long gfp);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page alloc_pages_noprof(long gfp, int order);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page alloc_pages_node_noprof(int node, long gfp, int order);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page __alloc_pages_noprof(long gfp, int order, int node, Object mask);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Page alloc_page_vma_noprof(long gfp, VmArea area, long address);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object alloc_pages_exact(long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Object alloc_pages_exact_nid(int node, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native long __get_free_pages(long gfp, int order);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native long __get_free_page(long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native long __get_dma_pages(long gfp, int order);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native long get_zeroed_page(long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native long get_zeroed_page_noprof(long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native long get_free_pages_noprof(long gfp, int order);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Folio folio_alloc(long gfp, int order);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Folio folio_alloc_noprof(long gfp, int order);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Folio __folio_alloc(long gfp, int order, int node, Object mask);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Folio __folio_alloc_node(long gfp, int order, int node);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Folio vma_alloc_folio(long gfp, int order, VmArea area, long address);

  @Initializes(value = "return", lockClass = PageLock.class)
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native Folio filemap_alloc_folio(long gfp, int order);

  @MaySleep(kind = ALLOCATION)
  public static native Page page_cache_alloc(AddressSpace mapping);

  @Pure
  public static native void __free_pages(Page page, int order);

  @Pure
  public static native void __free_page(Page page);

  @Pure
  public static native void free_pages(long address, int order);

  @Pure
  public static native void free_page(long address);

  @Pure
  public static native void put_page(Page page);

  @Pure
  public static native void folio_put(Folio folio);

  @Pure
  public static native void get_page(Page page);

  @Pure
  public static native void folio_get(Folio folio);

  @Pure
  public static native void kfree(@Nullable Object memory);

  @Pure
  public static native void kfree_const(@Nullable Object memory);

  @Pure
  public static native void kfree_sensitive(@Nullable Object memory);

  @Pure
  public static native void kmem_cache_free(Object cache, Object memory);

  @Pure
  public static native void kmem_cache_free_bulk(Object cache, long count, Object memory);

  /** Areas of virtual memory. */
  @MaySleep(kind = ALLOCATION)
  public static native Object vmalloc(long size);

  @MaySleep(kind = ALLOCATION)
  public static native Object vmalloc_noprof(long size);

  @MaySleep(kind = ALLOCATION)
  public static native Object vzalloc(long size);

  @MaySleep(kind = ALLOCATION)
  public static native Object vzalloc_noprof(long size);

  @MaySleep(kind = ALLOCATION)
  public static native Object vmalloc_user(long size);

  @MaySleep(kind = ALLOCATION)
  public static native Object vmalloc_node(long size, int node);

  @MaySleep(kind = ALLOCATION)
  public static native Object vzalloc_node(long size, int node);

  @MaySleep(kind = ALLOCATION)
  public static native Object vmalloc_32(long size);

  @MaySleep(kind = ALLOCATION)
  public static native Object vmalloc_32_user(long size);

  @MaySleep(kind = ALLOCATION)
  public static native Object vmalloc_huge(long size, long gfp);

  @MaySleep(kind = ALLOCATION)
  public static native Object __vmalloc(long size, long gfp);

  @MaySleep(kind = ALLOCATION)
  public static native Object __vmalloc_node(
      long size, long align, long gfp, int node, Object caller);

  @MaySleep(kind = ALLOCATION)
  public static native Object vmalloc_array(long count, long size);

  @MaySleep(kind = ALLOCATION)
  public static native Object vcalloc(long count, long size);

  @MaySleep(kind = ALLOCATION)
  public static native Object vmap(Object pages, int count, long flags, long protection);

  @MaySleep(kind = ALLOCATION)
  public static native Object vmap_pfn(Object frames, int count, long protection);

  @MaySleep(kind = ALLOCATION)
  public static native Object vm_map_ram(Object pages, int count, int node);

  @MaySleep(kind = ALLOCATION)
  public static native void vm_unmap_ram(Object memory, int count);

  @MaySleep(kind = ALLOCATION)
  public static native void vunmap(@Nullable Object memory);

  @MaySleep(kind = ALLOCATION)
  public static native Object get_vm_area(long size, long flags);

  @MaySleep(kind = ALLOCATION)
  public static native void free_vm_area(Object area);

  @MaySleep(kind = ALLOCATION)
  public static native Object remove_vm_area(Object memory);

  @SleepsIf("!in_interrupt()")
  public static native void vfree(@Nullable Object memory);

  @SleepsIf("!in_interrupt()")
  public static native void kvfree(@Nullable Object memory);

  @SleepsIf("!in_interrupt()")
  public static native void kvfree_sensitive(@Nullable Object memory, long size);

  @Pure
  public static native void vfree_atomic(@Nullable Object memory);

  /** Pools and memory of devices. */
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void mempool_alloc(Object pool, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void mempool_alloc_noprof(Object pool, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dma_pool_alloc(Object pool, long gfp, Object handle);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dma_pool_zalloc(Object pool, long gfp, Object handle);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dma_alloc_coherent(Device device, long size, Object handle, long gfp);

  /**
   * Only memory that had to be mapped anew is unmapped, which may sleep; callers that have
   * interrupts on may hold a spinlock all the same.
   */
  @Pure
  public static native void dma_free_attrs(
      Device device, long size, Object memory, long handle, long attributes);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dma_alloc_attrs(
      Device device, long size, Object handle, long gfp, long attributes);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dma_alloc_noncoherent(
      Device device, long size, Object handle, int direction, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dma_alloc_noncontiguous(
      Device device, long size, int direction, long gfp, long attributes);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dma_alloc_wc(Device device, long size, Object handle, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dma_alloc_pages(
      Device device, long size, Object handle, int direction, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dmam_alloc_coherent(Device device, long size, Object handle, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void dmam_alloc_attrs(
      Device device, long size, Object handle, long gfp, long attributes);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_kmalloc(Device device, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_kzalloc(Device device, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_kcalloc(Device device, long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_kmalloc_array(Device device, long count, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_krealloc(Device device, Object memory, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_kstrdup(Device device, String text, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_kstrdup_const(Device device, String text, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_kmemdup(Device device, Object source, long length, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_kasprintf(Device device, long gfp, String format);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_kvasprintf(Device device, long gfp, String format, Object values);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void devm_get_free_pages(Device device, long gfp, int order);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void alloc_percpu_gfp(Object type, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void __alloc_percpu_gfp(long size, long align, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void bio_alloc(Object device, int count, int operation, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void bio_alloc_bioset(
      Object device, int count, int operation, long gfp, Object set);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void bio_alloc_clone(Object device, Object source, long gfp, Object set);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void bio_kmalloc(int count, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void bio_split(Object bio, int sectors, long gfp, Object set);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void sg_alloc_table(Object table, int count, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void sg_alloc_table_from_pages(
      Object table, Object pages, int count, int offset, long size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void sg_kmalloc(int count, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void usb_alloc_urb(int packets, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void usb_alloc_coherent(
      UsbDevice device, long size, long gfp, Object handle);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void kfifo_alloc(Object fifo, int size, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void bitmap_alloc(int bits, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void bitmap_zalloc(int bits, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void alloc_cpumask_var(Object mask, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void zalloc_cpumask_var(Object mask, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void virtqueue_add_sgs(
      Object queue, Object lists, int out, int in, Object data, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void virtqueue_add_outbuf(
      Object queue, Object list, int count, Object data, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void virtqueue_add_inbuf(
      Object queue, Object list, int count, Object data, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void might_alloc(long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void skcipher_request_alloc(Object cipher, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void ahash_request_alloc(Object hash, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native void aead_request_alloc(Object cipher, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  public static native int usb_submit_urb(Urb urb, long gfp);

  @SleepsIf("!(flags & BLK_MQ_REQ_NOWAIT)")
  public static native int blk_mq_alloc_request(Object queue, int operation, int flags);

  @MaySleep(kind = ALLOCATION)
  public static native void alloc_percpu(Object type);

  @MaySleep(kind = ALLOCATION)
  public static native void __alloc_percpu(long size, long align);

  @MaySleep(kind = ALLOCATION)
  public static native void mempool_create(int minimum, Object alloc, Object free, Object data);

  @MaySleep(kind = ALLOCATION)
  public static native void mempool_create_kmalloc_pool(int minimum, long size);

  @MaySleep(kind = ALLOCATION)
  public static native void mempool_create_slab_pool(int minimum, Object cache);

  @MaySleep(kind = ALLOCATION)
  public static native void mempool_create_page_pool(int minimum, int order);

  @MaySleep(kind = ALLOCATION)
  public static native void mempool_destroy(@Nullable Object pool);

  @MaySleep(kind = ALLOCATION)
  public static native void kmem_cache_create(
      String name, long size, long align, long flags, Object constructor);

  @MaySleep(kind = ALLOCATION)
  public static native void kmem_cache_destroy(@Nullable Object cache);

  @MaySleep(kind = ALLOCATION)
  public static native void kmem_cache_shrink(Object cache);

  @MaySleep(kind = ALLOCATION)
  public static native void dma_pool_create(
      String name, Device device, long size, long align, long boundary);

  @MaySleep(kind = ALLOCATION)
  public static native void dma_pool_destroy(@Nullable Object pool);

  @MaySleep(kind = ALLOCATION)
  public static native void alloc_netdev_mqs(
      int size, String name, int type, Object setup, int tx, int rx);

  @MaySleep(kind = ALLOCATION)
  public static native void alloc_etherdev_mqs(int size, int tx, int rx);

  @MaySleep(kind = ALLOCATION)
  public static native void kobject_create_and_add(String name, Object parent);

  @MaySleep(kind = ALLOCATION)
  public static native void crypto_alloc_shash(String name, int type, int mask);

  @MaySleep(kind = ALLOCATION)
  public static native void crypto_alloc_skcipher(String name, int type, int mask);

  @MaySleep(kind = ALLOCATION)
  public static native void crypto_alloc_ahash(String name, int type, int mask);

  @MaySleep(kind = ALLOCATION)
  public static native void crypto_alloc_aead(String name, int type, int mask);

  @MaySleep(kind = ALLOCATION)
  public static native void seq_open(FileStruct file, Object operations);

  @MaySleep(kind = ALLOCATION)
  public static native void single_open(FileStruct file, Object show, Object data);

  @MaySleep(kind = ALLOCATION)
  public static native void anon_inode_getfd(
      String name, Object operations, Object data, int flags);

  @Pure
  public static native void free_percpu(Object memory);

  /** The flags themselves. */
  @Returns("gfp & __GFP_DIRECT_RECLAIM")
  public static native boolean gfpflags_allow_blocking(long gfp);

  @Pure
  public static native boolean gfpflags_normal_context(long gfp);

  @Returns("gfp")
  public static native long current_gfp_context(long gfp);

  public static native int memalloc_noio_save();

  public static native int memalloc_nofs_save();

  public static native void memalloc_noio_restore(int flags);

  public static native void memalloc_nofs_restore(int flags);
}
