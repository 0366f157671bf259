package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.BUFFER_LOCK;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/** A block of the page cache; {@code BH_Lock} is taken like the lock of a page. */
@KernelStruct("buffer_head")
@Header("linux/buffer_head.h")
@LockType(value = BUFFER_LOCK, cTypes = "struct buffer_head")
public final class BufferHead {}
