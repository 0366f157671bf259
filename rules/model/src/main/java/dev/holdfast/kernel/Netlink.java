package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.SleepsIf;

/**
 * Messages to user space: {@code net/netlink/af_netlink.c} of 6.1 and 6.12. {@code
 * netlink_attachskb} waits for room in the receiver's queue, unless the time to wait, which is zero
 * for those that must not block, is over.
 */
@Header("linux/netlink.h")
public final class Netlink {
  private Netlink() {}

  @SleepsIf("!nonblock")
  public static native int netlink_unicast(Sock sender, SkBuff message, int receiver, int nonblock);
}
