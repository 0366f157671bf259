package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RW_SEMAPHORE;

import dev.holdfast.annotation.LockClass;

/**
 * The lock of the reverse map of anonymous pages: {@code anon_vma->root->rwsem}.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "anon_vma.rwsem", kind = RW_SEMAPHORE)
public final class AnonVmaRwsem {
  private AnonVmaRwsem() {}
}
