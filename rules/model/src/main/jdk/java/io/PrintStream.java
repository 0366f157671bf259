package java.io;

import dev.holdfast.annotation.MaySleep;
import java.nio.charset.Charset;

/** Opens a file. */
public class PrintStream {
  @MaySleep
  public PrintStream(String fileName) {}

  @MaySleep
  public PrintStream(String fileName, String csn) {}

  @MaySleep
  public PrintStream(String fileName, Charset charset) {}

  @MaySleep
  public PrintStream(File file) {}

  @MaySleep
  public PrintStream(File file, String csn) {}

  @MaySleep
  public PrintStream(File file, Charset charset) {}
}
