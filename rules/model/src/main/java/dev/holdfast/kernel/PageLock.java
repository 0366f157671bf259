package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.PAGE_LOCK;

import dev.holdfast.annotation.LockClass;

/**
 * The lock of a page or folio: {@code PG_locked}. Waiting for it sleeps.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "page lock", kind = PAGE_LOCK)
public final class PageLock {
  private PageLock() {}
}
