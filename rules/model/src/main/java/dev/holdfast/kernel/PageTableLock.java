package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.PAGE_TABLE_LOCK;

import dev.holdfast.annotation.LockClass;

/**
 * The lock of a page table, of whatever level: split or {@code mm->page_table_lock}.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "page-table lock", kind = PAGE_TABLE_LOCK)
public final class PageTableLock {
  private PageTableLock() {}
}
