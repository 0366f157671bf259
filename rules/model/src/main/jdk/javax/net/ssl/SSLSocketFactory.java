package javax.net.ssl;

import dev.holdfast.annotation.MaySleep;
import java.io.InputStream;

/** Connects, or shakes hands, before it returns. */
public abstract class SSLSocketFactory {
  @MaySleep
  public abstract Socket createSocket(Socket s, String host, int port, boolean autoClose);

  @MaySleep
  public Socket createSocket(Socket s, InputStream consumed, boolean autoClose);
}
