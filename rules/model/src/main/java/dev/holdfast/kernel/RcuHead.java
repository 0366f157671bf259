package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** What is queued until all RCU readers are gone. */
@KernelStruct("callback_head")
@Header("linux/types.h")
public class RcuHead {}
