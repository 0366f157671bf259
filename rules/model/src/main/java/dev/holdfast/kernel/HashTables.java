package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.BIT_SPINLOCK;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Releases;

/**
 * The bit spinlock in a bucket of a resizable hash table, which one of its releases drops by
 * overwriting the word.
 *
 * <p>{@code include/linux/rhashtable.h} of 6.1.
 */
@Header("linux/rhashtable.h")
public final class HashTables {
  private HashTables() {}

  @Acquires(value = "bucket", kind = BIT_SPINLOCK)
  public static native void rht_lock(Object table, Object bucket);

  @Acquires(value = "bucket", kind = BIT_SPINLOCK, subclass = "subclass")
  public static native void rht_lock_nested(Object table, Object bucket, int subclass);

  @Releases(value = "bucket", kind = BIT_SPINLOCK)
  public static native void rht_unlock(Object table, Object bucket);

  @Releases(value = "bucket", kind = BIT_SPINLOCK)
  public static native void rht_assign_unlock(Object table, Object bucket, Object object);
}
