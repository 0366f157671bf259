package java.net;

import dev.holdfast.annotation.MaySleep;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Connecting waits for the peer. So does the use of its streams, of which the type does not tell
 * that they are a socket's: who asks for one counts as its user.
 */
public class Socket {
  @MaySleep
  public Socket(String host, int port) {}

  @MaySleep
  public Socket(InetAddress address, int port) {}

  @MaySleep
  public Socket(String host, int port, InetAddress localAddr, int localPort) {}

  @MaySleep
  public Socket(InetAddress address, int port, InetAddress localAddr, int localPort) {}

  @MaySleep
  public Socket(String host, int port, boolean stream) {}

  @MaySleep
  public Socket(InetAddress host, int port, boolean stream) {}

  @MaySleep
  public void connect(SocketAddress endpoint);

  @MaySleep
  public void connect(SocketAddress endpoint, int timeout);

  @MaySleep
  public InputStream getInputStream();

  @MaySleep
  public OutputStream getOutputStream();
}
