package java.io;

import dev.holdfast.annotation.MaySleep;

/** Waits for room. */
public class PipedOutputStream {
  @MaySleep
  public void write(int b);

  @MaySleep
  public void write(byte[] b, int off, int len);
}
