package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RW_SEMAPHORE;

import dev.holdfast.annotation.LockClass;

/**
 * The lock of an address space: {@code mm->mmap_lock}.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "mmap_lock", kind = RW_SEMAPHORE)
public final class MmapLock {
  private MmapLock() {}
}
