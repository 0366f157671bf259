package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RW_SEMAPHORE;

import dev.holdfast.annotation.LockClass;

/**
 * The lock of a mapped area of huge pages: {@code hugetlb_vma_lock_read}.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "hugetlb vma lock", kind = RW_SEMAPHORE)
public final class HugetlbVmaLock {
  private HugetlbVmaLock() {}
}
