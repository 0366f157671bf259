package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RW_SEMAPHORE;

import dev.holdfast.annotation.LockClass;

/**
 * The lock of one mapped area, from 6.4: {@code vma_start_read}.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "vma lock", kind = RW_SEMAPHORE)
public final class VmaLock {
  private VmaLock() {}
}
