package java.io;

import dev.holdfast.annotation.MaySleep;

/** Waits for the writer. */
public class PipedReader {
  @MaySleep
  public int read();

  @MaySleep
  public int read(char[] cbuf, int off, int len);
}
