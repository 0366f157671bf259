package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.BUFFER_LOCK;

import dev.holdfast.annotation.LockClass;

/**
 * The lock of a block in the page cache: {@code BH_Lock}. Waiting for it sleeps.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "buffer lock", kind = BUFFER_LOCK)
public final class BufferLock {
  private BufferLock() {}
}
