package java.net;

import dev.holdfast.annotation.MaySleep;

/** Waits for someone to connect. */
public class ServerSocket {
  @MaySleep
  public Socket accept();

  @MaySleep
  protected final void implAccept(Socket s);
}
