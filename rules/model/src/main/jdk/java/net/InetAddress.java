package java.net;

import dev.holdfast.annotation.MaySleep;

/** Names are resolved by asking a server. */
public class InetAddress {
  @MaySleep
  public boolean isReachable(int timeout);

  @MaySleep
  public boolean isReachable(NetworkInterface netif, int ttl, int timeout);

  @MaySleep
  public String getHostName();

  @MaySleep
  public String getCanonicalHostName();

  @MaySleep
  public static InetAddress getByName(String host);

  @MaySleep
  public static InetAddress[] getAllByName(String host);

  @MaySleep
  public static InetAddress getLocalHost();
}
