package dev.holdfast.kernel;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** The operations of a fence. */
@KernelStruct("dma_fence_ops")
@Header("linux/dma-fence.h")
public interface DmaFenceOps {

  /** Asks for the signal: under the lock of the fence, interrupts off. */
  @AtomicContext
  default boolean enable_signaling(DmaFence fence) {
    return false;
  }
}
