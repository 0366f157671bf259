package java.net;

import dev.holdfast.annotation.MaySleep;

/** Names are resolved by asking a server. */
public class InetSocketAddress {
  @MaySleep
  public InetSocketAddress(String hostname, int port) {}

  @MaySleep
  public final String getHostName();
}
