package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RW_SEMAPHORE;

import dev.holdfast.annotation.LockClass;

/**
 * The lock of the mapped areas of a file: {@code mapping->i_mmap_rwsem}.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "address_space.i_mmap_rwsem", kind = RW_SEMAPHORE)
public final class ImmapRwsem {
  private ImmapRwsem() {}
}
