package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A wireless device. */
@KernelStruct("wiphy")
@Header("net/cfg80211.h")
public final class Wiphy {

  /** Taken by {@code wiphy_lock}. */
  public final Mutex mtx = new Mutex();
}
