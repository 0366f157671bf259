package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.RW_SEMAPHORE;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/** The semaphore of line disciplines. */
@KernelStruct("ld_semaphore")
@Header("linux/tty_ldisc.h")
@LockType(value = RW_SEMAPHORE, cTypes = "struct ld_semaphore")
public final class LdSemaphore {}
