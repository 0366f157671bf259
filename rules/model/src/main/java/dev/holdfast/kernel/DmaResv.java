package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** The fences of a buffer, under a wound/wait mutex. */
@KernelStruct("dma_resv")
@Header("linux/dma-resv.h")
public final class DmaResv {

  /** The mutex. */
  public final WwMutex lock = new WwMutex();
}
