package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SEQLOCK;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/** A sequence counter: its writers must exclude each other by other means, and must not sleep. */
@KernelStruct("seqcount")
@Header("linux/seqlock.h")
@LockType(
    value = SEQLOCK,
    cTypes = {
      "seqcount_t",
      "seqcount_spinlock_t",
      "seqcount_raw_spinlock_t",
      "seqcount_rwlock_t",
      "seqcount_mutex_t",
      "seqcount_ww_mutex_t",
      "seqcount_latch_t"
    })
public final class SeqCount {}
