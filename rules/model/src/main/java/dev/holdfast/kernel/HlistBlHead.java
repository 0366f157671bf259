package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.BIT_SPINLOCK;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/** A list whose first pointer holds a bit spinlock. */
@KernelStruct("hlist_bl_head")
@Header("linux/list_bl.h")
@LockType(value = BIT_SPINLOCK, cTypes = "struct hlist_bl_head")
public final class HlistBlHead {}
