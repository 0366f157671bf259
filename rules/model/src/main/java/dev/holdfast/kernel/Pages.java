package dev.holdfast.kernel;

import static dev.holdfast.annotation.ResultTest.ALWAYS;
import static dev.holdfast.annotation.ResultTest.SUCCESS;
import static dev.holdfast.annotation.ResultTest.VALID_POINTER;
import static dev.holdfast.annotation.ResultTest.ZERO;
import static dev.holdfast.annotation.SleepKind.ALLOCATION;
import static dev.holdfast.annotation.SleepKind.PAGE_WAIT;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.FailsWith;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.SleepsIf;
import dev.holdfast.annotation.TryAcquires;

/**
 * The page and folio locks, and waiting for pages.
 *
 * <p>The lock path is the page or folio itself; the lock class is {@link PageLock}, whatever the
 * page. Return conventions: {@code include/linux/pagemap.h} and {@code mm/filemap.c} of 6.1. {@code
 * folio_lock_or_retry} has no contract, as it tells that it has the lock by non-zero until 6.5, and
 * by zero later: what it does is found in the sources.
 */
@Header("linux/pagemap.h")
public final class Pages {
  private Pages() {}

  @Acquires(value = "page", lockClass = PageLock.class)
  public static native void lock_page(Page page);

  @TryAcquires(value = "page", lockClass = PageLock.class)
  public static native boolean trylock_page(Page page);

  @Releases(value = "page", lockClass = PageLock.class)
  public static native void unlock_page(Page page);

  /** For a page that nobody else knows yet. */
  @TryAcquires(value = "page", lockClass = PageLock.class, when = ALWAYS)
  public static native void __SetPageLocked(Page page);

  @Releases(value = "page", lockClass = PageLock.class)
  public static native void __ClearPageLocked(Page page);

  /** For a folio that nobody else knows yet. */
  @TryAcquires(value = "folio", lockClass = PageLock.class, when = ALWAYS)
  public static native void __folio_set_locked(Folio folio);

  @Releases(value = "folio", lockClass = PageLock.class)
  public static native void __folio_clear_locked(Folio folio);

  @Acquires(value = "page", lockClass = PageLock.class, when = ZERO)
  @FailsWith("-EINTR")
  public static native int lock_page_killable(Page page);

  @Acquires(value = "folio", lockClass = PageLock.class)
  public static native void folio_lock(Folio folio);

  @TryAcquires(value = "folio", lockClass = PageLock.class)
  public static native boolean folio_trylock(Folio folio);

  @Releases(value = "folio", lockClass = PageLock.class)
  public static native void folio_unlock(Folio folio);

  @Acquires(value = "folio", lockClass = PageLock.class, when = ZERO)
  @FailsWith("-EINTR")
  public static native int folio_lock_killable(Folio folio);

  @Acquires(value = "folio", lockClass = PageLock.class)
  public static native void __folio_lock(Folio folio);

  @Acquires(value = "folio", lockClass = PageLock.class, when = ZERO)
  @FailsWith("-EINTR")
  public static native int __folio_lock_killable(Folio folio);

  @Acquires(value = "page", lockClass = PageLock.class)
  public static native void __lock_page(Page page);

  @Acquires(value = "page", lockClass = PageLock.class, when = ZERO)
  @FailsWith("-EINTR")
  public static native int __lock_page_killable(Page page);

  /** Takes the page lock while it marks the page dirty. */
  @AcquiresTransiently(value = "page", lockClass = PageLock.class)
  public static native int set_page_dirty_lock(Page page);

  /** Take the lock of each page if {@code makeDirty}: {@code mm/gup.c}. */
  @AcquiresTransiently(lockClass = PageLock.class)
  public static native void unpin_user_pages_dirty_lock(
      Object pages, long count, boolean makeDirty);

  @AcquiresTransiently(lockClass = PageLock.class)
  public static native void unpin_user_page_range_dirty_lock(
      Page page, long count, boolean makeDirty);

  @AcquiresTransiently(lockClass = PageLock.class)
  public static native void bio_set_pages_dirty(Object bio);

  /** Write a page that the caller has locked, wait for it, and unlock it. */
  @MaySleep
  @Releases(value = "folio", lockClass = PageLock.class)
  public static native int folio_write_one(Folio folio);

  @MaySleep
  @Releases(value = "page", lockClass = PageLock.class)
  public static native int write_one_page(Page page);

  /** Asks; takes nothing. */
  public static native boolean PageLocked(Page page);

  public static native boolean folio_test_locked(Folio folio);

  /** Whoever has read the page unlocks it, which may be after this has returned. */
  @Releases(value = "folio", lockClass = PageLock.class)
  @MaySleep
  public static native int btrfs_read_folio(Object file, Folio folio);

  /** Waits until the page is unlocked, written back, or stable. */
  @MaySleep(kind = PAGE_WAIT)
  public static native void wait_on_page_locked(Page page);

  @MaySleep(kind = PAGE_WAIT)
  public static native void wait_on_page_writeback(Page page);

  @MaySleep(kind = PAGE_WAIT)
  public static native void wait_for_stable_page(Page page);

  @MaySleep(kind = PAGE_WAIT)
  public static native int wait_on_page_locked_killable(Page page);

  @MaySleep(kind = PAGE_WAIT)
  public static native int wait_on_page_writeback_killable(Page page);

  @MaySleep(kind = PAGE_WAIT)
  public static native void folio_wait_locked(Folio folio);

  @MaySleep(kind = PAGE_WAIT)
  public static native void folio_wait_writeback(Folio folio);

  @MaySleep(kind = PAGE_WAIT)
  public static native void folio_wait_stable(Folio folio);

  @MaySleep(kind = PAGE_WAIT)
  public static native void folio_wait_private_2(Folio folio);

  @MaySleep(kind = PAGE_WAIT)
  public static native void folio_wait_fscache(Folio folio);

  @MaySleep(kind = PAGE_WAIT)
  public static native int folio_wait_locked_killable(Folio folio);

  @MaySleep(kind = PAGE_WAIT)
  public static native int folio_wait_writeback_killable(Folio folio);

  @MaySleep(kind = PAGE_WAIT)
  public static native int folio_wait_private_2_killable(Folio folio);

  @MaySleep(kind = PAGE_WAIT)
  public static native int folio_wait_fscache_killable(Folio folio);

  @MaySleep(kind = PAGE_WAIT)
  public static native void folio_wait_bit(Folio folio, int bit);

  @MaySleep(kind = PAGE_WAIT)
  public static native int folio_wait_bit_killable(Folio folio, int bit);

  @MaySleep(kind = PAGE_WAIT)
  public static native void wait_on_page_bit(Page page, int bit);

  @MaySleep(kind = PAGE_WAIT)
  public static native int wait_on_page_bit_killable(Page page, int bit);

  @MaySleep(kind = PAGE_WAIT)
  public static native void migration_entry_wait(MmStruct mm, Object pmd, long address);

  @Releases(value = "folio", lockClass = PageLock.class)
  public static native void folio_end_read(Folio folio, boolean success);

  /** Locks each page that it takes out of the cache: {@code mm/truncate.c}. */
  @AcquiresTransiently(lockClass = PageLock.class, of = "mapping")
  public static native void truncate_inode_pages_range(AddressSpace mapping, long start, long end);

  /** Locks each page of the device that a file no longer has: {@code fs/buffer.c}. */
  @AcquiresTransiently(lockClass = PageLock.class, of = "device.bd_inode")
  public static native void clean_bdev_aliases(BlockDevice device, long block, long count);

  /** Gives a page of the cache, locked if the flags ask for that. */
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @Acquires(
      value = "return",
      lockClass = PageLock.class,
      of = "mapping",
      when = VALID_POINTER,
      onlyIf = "(flags & (FGP_LOCK | FGP_NOWAIT)) == FGP_LOCK")
  @TryAcquires(
      value = "return",
      lockClass = PageLock.class,
      of = "mapping",
      when = VALID_POINTER,
      onlyIf = "(flags & (FGP_LOCK | FGP_NOWAIT)) == (FGP_LOCK | FGP_NOWAIT)")
  public static native Folio __filemap_get_folio(
      AddressSpace mapping, long index, int flags, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @Acquires(
      value = "return",
      lockClass = PageLock.class,
      of = "mapping",
      when = VALID_POINTER,
      onlyIf = "(flags & (FGP_LOCK | FGP_NOWAIT)) == FGP_LOCK")
  @TryAcquires(
      value = "return",
      lockClass = PageLock.class,
      of = "mapping",
      when = VALID_POINTER,
      onlyIf = "(flags & (FGP_LOCK | FGP_NOWAIT)) == (FGP_LOCK | FGP_NOWAIT)")
  public static native Page pagecache_get_page(
      AddressSpace mapping, long index, int flags, long gfp);

  /** Give a page of the cache with its lock held, if they give one. */
  @Acquires(value = "return", lockClass = PageLock.class, of = "mapping", when = VALID_POINTER)
  public static native Page find_lock_page(AddressSpace mapping, long index);

  @Acquires(value = "return", lockClass = PageLock.class, of = "mapping", when = VALID_POINTER)
  public static native Folio filemap_lock_folio(AddressSpace mapping, long index);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @Acquires(value = "return", lockClass = PageLock.class, of = "mapping", when = VALID_POINTER)
  public static native Page find_or_create_page(AddressSpace mapping, long index, long gfp);

  @MaySleep(kind = ALLOCATION)
  @Acquires(value = "return", lockClass = PageLock.class, of = "mapping", when = VALID_POINTER)
  public static native Page grab_cache_page(AddressSpace mapping, long index);

  @TryAcquires(value = "return", lockClass = PageLock.class, of = "mapping", when = VALID_POINTER)
  public static native Page grab_cache_page_nowait(AddressSpace mapping, long index);

  @MaySleep(kind = ALLOCATION)
  @Acquires(value = "return", lockClass = PageLock.class, of = "mapping", when = VALID_POINTER)
  public static native Page grab_cache_page_write_begin(AddressSpace mapping, long index);

  @MaySleep(kind = ALLOCATION)
  @Acquires(value = "return", lockClass = PageLock.class, of = "mapping", when = VALID_POINTER)
  public static native Folio filemap_grab_folio(AddressSpace mapping, long index);

  /** Adds a page to the cache, locked, if it returns 0. */
  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @TryAcquires(value = "page", lockClass = PageLock.class, of = "mapping", when = SUCCESS)
  public static native int add_to_page_cache_lru(
      Page page, AddressSpace mapping, long index, long gfp);

  @SleepsIf(value = "gfp & __GFP_DIRECT_RECLAIM", kind = ALLOCATION)
  @TryAcquires(value = "folio", lockClass = PageLock.class, of = "mapping", when = SUCCESS)
  public static native int filemap_add_folio(
      AddressSpace mapping, Folio folio, long index, long gfp);

  @MaySleep
  public static native Page read_cache_page(
      AddressSpace mapping, long index, Object filler, Object data);

  @MaySleep
  public static native Folio read_cache_folio(
      AddressSpace mapping, long index, Object filler, FileStruct file);

  @MaySleep
  public static native Page read_mapping_page(AddressSpace mapping, long index, FileStruct file);

  @MaySleep
  public static native Folio read_mapping_folio(AddressSpace mapping, long index, FileStruct file);

  public static native int set_page_dirty(Page page);

  public static native boolean folio_mark_dirty(Folio folio);
}
