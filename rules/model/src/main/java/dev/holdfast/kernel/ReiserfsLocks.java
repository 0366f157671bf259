package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.MUTEX;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LockClass;
import dev.holdfast.annotation.Releases;

/**
 * The lock of a whole reiserfs, which whoever waits for something gives up and takes back as deep
 * as he had it. It stands for the kernel's former one lock: that it was held at all is seen by its
 * owner alone.
 *
 * <p>{@code fs/reiserfs/lock.c} of 6.1.
 */
@Header("reiserfs.h")
public final class ReiserfsLocks {
  private ReiserfsLocks() {}

  /** The lock. */
  @LockClass(value = "reiserfs_sb_info.lock", kind = MUTEX)
  public static final class WriteLock {}

  @Releases(lockClass = WriteLock.class)
  public static native int reiserfs_write_unlock_nested(Object superBlock);

  @Acquires(lockClass = WriteLock.class)
  public static native void reiserfs_write_lock_nested(Object superBlock, int depth);
}
