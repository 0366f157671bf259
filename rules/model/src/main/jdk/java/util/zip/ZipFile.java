package java.util.zip;

import dev.holdfast.annotation.MaySleep;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Reads its directory when it is opened. */
public class ZipFile {
  @MaySleep
  public ZipFile(String name) {}

  @MaySleep
  public ZipFile(File file, int mode) {}

  @MaySleep
  public ZipFile(File file) {}

  @MaySleep
  public ZipFile(File file, int mode, Charset charset) {}

  @MaySleep
  public ZipFile(String name, Charset charset) {}

  @MaySleep
  public ZipFile(File file, Charset charset) {}

  @MaySleep
  public InputStream getInputStream(ZipEntry entry);
}
