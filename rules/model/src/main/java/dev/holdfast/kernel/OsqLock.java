package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SPINLOCK;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/** The queue of those who spin for a sleeping lock. */
@KernelStruct("optimistic_spin_queue")
@Header("linux/osq_lock.h")
@LockType(value = SPINLOCK, cTypes = "struct optimistic_spin_queue")
public final class OsqLock {}
