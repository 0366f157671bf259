package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RW_SEMAPHORE;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/** A reader-writer semaphore with cheap readers and dear writers. */
@KernelStruct("percpu_rw_semaphore")
@Header("linux/percpu-rwsem.h")
@LockType(value = RW_SEMAPHORE, cTypes = "struct percpu_rw_semaphore")
public final class PercpuRwSemaphore {}
