package java.io;

import dev.holdfast.annotation.MaySleep;

/** Opens and writes a file, a pipe or a terminal. */
public class FileOutputStream {
  @MaySleep
  public FileOutputStream(String name) {}

  @MaySleep
  public FileOutputStream(String name, boolean append) {}

  @MaySleep
  public FileOutputStream(File file) {}

  @MaySleep
  public FileOutputStream(File file, boolean append) {}

  @MaySleep
  public void write(int b);

  @MaySleep
  public void write(byte[] b);

  @MaySleep
  public void write(byte[] b, int off, int len);
}
