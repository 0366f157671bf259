package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockMode.SHARED;
import static dev.holdfast.annotation.SleepKind.USER_ACCESS;

import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.Releases;

/**
 * Access to user memory. It may fault, and so sleep, unless page faults are off.
 *
 * <p>{@code include/linux/uaccess.h}, {@code string.h}, {@code pagemap.h}, {@code mm/gup.c} of 6.1.
 * The forms in {@code _nofault} and {@code _inatomic} never wait. {@code get_user_pages} runs under
 * {@code mmap_lock}; the fast and unlocked forms take it themselves.
 */
@Header("linux/uaccess.h")
public final class UserAccess {
  /** {@code include/linux/mm_types.h}: the fault is to be tried again, without the lock. */
  public static final long VM_FAULT_RETRY = 0x400;

  /** {@code include/linux/mm_types.h}: all is done, and the lock is given up. */
  public static final long VM_FAULT_COMPLETED = 0x4000;

  private UserAccess() {}

  @MaySleep(kind = USER_ACCESS)
  public static native long copy_from_user(Object to, Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native long copy_to_user(Object to, Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native long __copy_from_user(Object to, Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native long __copy_to_user(Object to, Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native long _copy_from_user(Object to, Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native long _copy_to_user(Object to, Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native int get_user(Object value, Object from);

  @MaySleep(kind = USER_ACCESS)
  public static native int put_user(Object value, Object to);

  @MaySleep(kind = USER_ACCESS)
  public static native int __get_user(Object value, Object from);

  @MaySleep(kind = USER_ACCESS)
  public static native int __put_user(Object value, Object to);

  @MaySleep(kind = USER_ACCESS)
  public static native long clear_user(Object to, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native long __clear_user(Object to, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native long strncpy_from_user(Object to, Object from, long count);

  @MaySleep(kind = USER_ACCESS)
  public static native long strnlen_user(Object text, long count);

  @MaySleep(kind = USER_ACCESS)
  public static native int copy_struct_from_user(Object to, long size, Object from, long userSize);

  @MaySleep(kind = USER_ACCESS)
  public static native int check_zeroed_user(Object from, long size);

  @MaySleep(kind = USER_ACCESS)
  public static native void unsafe_get_user(Object value, Object from, Object label);

  @MaySleep(kind = USER_ACCESS)
  public static native void unsafe_put_user(Object value, Object to, Object label);

  @MaySleep(kind = USER_ACCESS)
  public static native void unsafe_copy_to_user(Object to, Object from, long length, Object label);

  @MaySleep(kind = USER_ACCESS)
  public static native void unsafe_copy_from_user(
      Object to, Object from, long length, Object label);

  @MaySleep(kind = USER_ACCESS)
  public static native void might_fault();

  @MaySleep(kind = USER_ACCESS)
  public static native long fault_in_readable(Object from, long size);

  @MaySleep(kind = USER_ACCESS)
  public static native long fault_in_writeable(Object to, long size);

  @MaySleep(kind = USER_ACCESS)
  public static native long fault_in_safe_writeable(Object to, long size);

  @MaySleep(kind = USER_ACCESS)
  public static native long fault_in_iov_iter_readable(Object iterator, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native long fault_in_iov_iter_writeable(Object iterator, long length);

  /**
   * mm/memory.c: to try again, or when it has done all, it gives up the lock of the mappings, or of
   * the area if that is what its caller has.
   */
  @MaySleep(kind = USER_ACCESS)
  @Releases(
      value = "area.vm_mm.mmap_lock",
      resultBits = {"VM_FAULT_RETRY", "VM_FAULT_COMPLETED"})
  @Releases(
      value = "area",
      lockClass = VmaLock.class,
      resultBits = {"VM_FAULT_RETRY", "VM_FAULT_COMPLETED"})
  public static native int handle_mm_fault(VmArea area, long address, int flags, Object registers);

  @MaySleep(kind = USER_ACCESS)
  public static native int fixup_user_fault(MmStruct mm, long address, int flags, boolean unlocked);

  @MaySleep(kind = USER_ACCESS)
  public static native int access_process_vm(
      TaskStruct task, long address, Object buffer, int length, int flags);

  @MaySleep(kind = USER_ACCESS)
  public static native int access_remote_vm(
      MmStruct mm, long address, Object buffer, int length, int flags);

  @MaySleep(kind = USER_ACCESS)
  public static native long import_iovec(
      int type, Object vectors, int count, int fast, Object out, Object iterator);

  @MaySleep(kind = USER_ACCESS)
  public static native Object memdup_user(Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native Object memdup_user_nul(Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native Object vmemdup_user(Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native Object strndup_user(Object from, long length);

  @MaySleep(kind = USER_ACCESS)
  public static native long get_user_pages(long start, long count, int flags, Object pages);

  @MaySleep(kind = USER_ACCESS)
  public static native long get_user_pages_remote(
      MmStruct mm, long start, long count, int flags, Object pages, Object locked);

  @MaySleep(kind = USER_ACCESS)
  public static native long pin_user_pages(long start, long count, int flags, Object pages);

  @MaySleep(kind = USER_ACCESS)
  public static native long pin_user_pages_remote(
      MmStruct mm, long start, long count, int flags, Object pages, Object locked);

  @MaySleep(kind = USER_ACCESS)
  @AcquiresTransiently(mode = SHARED, lockClass = MmapLock.class)
  public static native long get_user_pages_unlocked(
      long start, long count, Object pages, int flags);

  @MaySleep(kind = USER_ACCESS)
  @AcquiresTransiently(mode = SHARED, lockClass = MmapLock.class)
  public static native long pin_user_pages_unlocked(
      long start, long count, Object pages, int flags);

  @MaySleep(kind = USER_ACCESS)
  @AcquiresTransiently(mode = SHARED, lockClass = MmapLock.class)
  public static native int get_user_pages_fast(long start, int count, int flags, Object pages);

  @MaySleep(kind = USER_ACCESS)
  @AcquiresTransiently(mode = SHARED, lockClass = MmapLock.class)
  public static native int pin_user_pages_fast(long start, int count, int flags, Object pages);

  /** They fail instead of waiting. */
  @Pure
  public static native long copy_from_user_nofault(Object to, Object from, long length);

  @Pure
  public static native long copy_to_user_nofault(Object to, Object from, long length);

  @Pure
  public static native long copy_from_kernel_nofault(Object to, Object from, long length);

  @Pure
  public static native long strncpy_from_user_nofault(Object to, Object from, long count);

  @Pure
  public static native long __copy_from_user_inatomic(Object to, Object from, long length);

  @Pure
  public static native long __copy_to_user_inatomic(Object to, Object from, long length);

  @Pure
  public static native long __copy_from_user_inatomic_nocache(Object to, Object from, long length);

  @Pure
  public static native boolean get_user_page_fast_only(long address, int flags, Object page);

  @Pure
  public static native int get_user_pages_fast_only(long start, int count, int flags, Object pages);

  @Pure
  public static native long copy_page_from_iter_atomic(
      Page page, long offset, long length, Object iterator);

  @Pure
  public static native boolean access_ok(Object address, long size);

  @Pure
  public static native void unpin_user_page(Page page);

  @Pure
  public static native void unpin_user_pages(Object pages, long count);

  @Pure
  public static native void unpin_user_folio(Folio folio, long count);
}
