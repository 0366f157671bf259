package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A packet. */
@KernelStruct("sk_buff")
@Header("linux/skbuff.h")
public final class SkBuff {}
