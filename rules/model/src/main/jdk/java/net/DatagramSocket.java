package java.net;

import dev.holdfast.annotation.MaySleep;

/** Waits for a packet, or for room to send one. */
public class DatagramSocket {
  @MaySleep
  public void connect(InetAddress address, int port);

  @MaySleep
  public void connect(SocketAddress addr);

  @MaySleep
  public void send(DatagramPacket p);

  @MaySleep
  public void receive(DatagramPacket p);
}
