package java.io;

import dev.holdfast.annotation.MaySleep;
import java.nio.charset.Charset;

/** Opens a file. */
public class FileWriter {
  @MaySleep
  public FileWriter(String fileName) {}

  @MaySleep
  public FileWriter(String fileName, boolean append) {}

  @MaySleep
  public FileWriter(File file) {}

  @MaySleep
  public FileWriter(File file, boolean append) {}

  @MaySleep
  public FileWriter(String fileName, Charset charset) {}

  @MaySleep
  public FileWriter(String fileName, Charset charset, boolean append) {}

  @MaySleep
  public FileWriter(File file, Charset charset) {}

  @MaySleep
  public FileWriter(File file, Charset charset, boolean append) {}
}
