package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SPINLOCK;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/** A lock that is shared with another processor of the system on chip. */
@KernelStruct("hwspinlock")
@Header("linux/hwspinlock.h")
@LockType(value = SPINLOCK, cTypes = "struct hwspinlock")
public final class HwSpinlock {}
