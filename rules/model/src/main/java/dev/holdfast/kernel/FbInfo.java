package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A frame buffer. */
@KernelStruct("fb_info")
@Header("linux/fb.h")
public final class FbInfo {

  /** Taken by {@code lock_fb_info}. */
  public final Mutex lock = new Mutex();
}
