package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SRCU;
import static dev.holdfast.annotation.LockMode.SHARED_RECURSIVE;
import static dev.holdfast.annotation.SleepKind.GRACE_PERIOD;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Releases;

/** A domain of sleepable RCU. */
@KernelStruct("srcu_struct")
@Header("linux/srcu.h")
@LockType(value = SRCU, cTypes = "struct srcu_struct")
public final class SrcuStruct {

  /** {@code srcu_read_lock}. */
  @Acquires(value = "this", mode = SHARED_RECURSIVE)
  public native int lockRead();

  /** {@code srcu_read_unlock}. */
  @Releases("this")
  public native void unlockRead(int index);

  /** {@code synchronize_srcu}: waits for all readers. */
  @MaySleep(kind = GRACE_PERIOD)
  @AcquiresTransiently("this")
  public native void synchronize();
}
