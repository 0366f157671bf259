package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SPINLOCK;

import dev.holdfast.annotation.LockClass;

/**
 * The lock of a zone of memory.
 *
 * <p>Names the lock class in annotations.
 */
@LockClass(value = "zone lock", kind = SPINLOCK)
public final class NodeZoneLock {
  private NodeZoneLock() {}
}
