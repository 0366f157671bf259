package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** Signals the end of an operation of a device. */
@KernelStruct("dma_fence")
@Header("linux/dma-fence.h")
public final class DmaFence {}
