package javax.net;

import dev.holdfast.annotation.MaySleep;
import java.net.InetAddress;
import java.net.Socket;

/** Connects before it returns. */
public abstract class SocketFactory {
  @MaySleep
  public abstract Socket createSocket(String host, int port);

  @MaySleep
  public abstract Socket createSocket(String host, int port, InetAddress localHost, int localPort);

  @MaySleep
  public abstract Socket createSocket(InetAddress host, int port);

  @MaySleep
  public abstract Socket createSocket(
      InetAddress address, int port, InetAddress localAddress, int localPort);
}
