package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockMode.SHARED;
import static dev.holdfast.annotation.ResultTest.ZERO;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Releases;

/**
 * Transactions that hold a lock from begin to end. What ends one finds out by the transaction
 * whether it holds the lock, which no test of the lock tells.
 *
 * <p>{@code fs/gfs2/trans.c} of 6.1.
 */
@Header("fs/gfs2/trans.h")
public final class Transactions {
  private Transactions() {}

  @MaySleep
  @Acquires(value = "sdp.sd_log_flush_lock", mode = SHARED, when = ZERO)
  public static native int gfs2_trans_begin(Gfs2Sbd sdp, int blocks, int revokes);

  @MaySleep
  @Acquires(value = "sdp.sd_log_flush_lock", mode = SHARED, when = ZERO)
  public static native int __gfs2_trans_begin(
      Object transaction, Gfs2Sbd sdp, int blocks, int revokes, long instructionPointer);

  @MaySleep
  @Releases("sdp.sd_log_flush_lock")
  public static native void gfs2_trans_end(Gfs2Sbd sdp);
}
