package java.io;

import dev.holdfast.annotation.MaySleep;
import java.nio.charset.Charset;

/** Opens a file. */
public class FileReader {
  @MaySleep
  public FileReader(String fileName) {}

  @MaySleep
  public FileReader(File file) {}

  @MaySleep
  public FileReader(String fileName, Charset charset) {}

  @MaySleep
  public FileReader(File file, Charset charset) {}
}
