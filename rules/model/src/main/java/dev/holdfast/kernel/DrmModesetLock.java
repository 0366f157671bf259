package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A lock of mode setting. */
@KernelStruct("drm_modeset_lock")
@Header("drm/drm_modeset_lock.h")
public final class DrmModesetLock {

  /** The mutex. */
  public final WwMutex mutex = new WwMutex();
}
