package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SPINLOCK;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/**
 * A lock of data that belongs to one processor: preemption or interrupts off, a spinlock with
 * {@code PREEMPT_RT}.
 */
@KernelStruct("local_lock_t")
@Header("linux/local_lock.h")
@LockType(value = SPINLOCK, cTypes = "local_lock_t")
public final class LocalLock {}
