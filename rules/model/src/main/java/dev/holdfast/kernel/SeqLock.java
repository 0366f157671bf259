package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SEQLOCK;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Releases;

/** A sequence lock: its writers exclude each other and are atomic, its readers retry. */
@KernelStruct("seqlock_t")
@Header("linux/seqlock.h")
@LockType(value = SEQLOCK, cTypes = "seqlock_t")
public final class SeqLock {

  /** The lock of the writers. */
  public final SpinLock lock = new SpinLock();

  /** The sequence. */
  public final SeqCount seqcount = new SeqCount();

  /** {@code write_seqlock}. */
  @Acquires("this")
  public native void lockWrite();

  /** {@code write_sequnlock}. */
  @Releases("this")
  public native void unlockWrite();
}
