package javax.net.ssl;

import dev.holdfast.annotation.MaySleep;

/** Waits for the peer. */
public abstract class SSLSocket {
  @MaySleep
  public abstract void startHandshake();
}
