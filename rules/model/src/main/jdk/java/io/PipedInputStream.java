package java.io;

import dev.holdfast.annotation.MaySleep;

/** Waits for the writer. */
public class PipedInputStream {
  @MaySleep
  public int read();

  @MaySleep
  public int read(byte[] b, int off, int len);
}
