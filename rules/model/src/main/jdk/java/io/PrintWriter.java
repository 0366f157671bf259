package java.io;

import dev.holdfast.annotation.MaySleep;
import java.nio.charset.Charset;

/** Opens a file. */
public class PrintWriter {
  @MaySleep
  public PrintWriter(String fileName) {}

  @MaySleep
  public PrintWriter(String fileName, String csn) {}

  @MaySleep
  public PrintWriter(String fileName, Charset charset) {}

  @MaySleep
  public PrintWriter(File file) {}

  @MaySleep
  public PrintWriter(File file, String csn) {}

  @MaySleep
  public PrintWriter(File file, Charset charset) {}
}
