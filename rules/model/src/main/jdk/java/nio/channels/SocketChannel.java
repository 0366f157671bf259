package java.nio.channels;

import dev.holdfast.annotation.MaySleep;
import java.net.SocketAddress;

/**
 * Connects before it returns. Reading and writing wait in blocking mode only, which the type does
 * not tell.
 */
public abstract class SocketChannel {
  @MaySleep
  public static SocketChannel open(SocketAddress remote);
}
