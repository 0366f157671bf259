package java.io;

import dev.holdfast.annotation.MaySleep;

/** Waits for room. */
public class PipedWriter {
  @MaySleep
  public void write(int c);

  @MaySleep
  public void write(char[] cbuf, int off, int len);
}
