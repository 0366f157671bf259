package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** What orders the wound/wait mutexes that are taken with it. */
@KernelStruct("ww_acquire_ctx")
@Header("linux/ww_mutex.h")
public final class WwAcquireContext {}
