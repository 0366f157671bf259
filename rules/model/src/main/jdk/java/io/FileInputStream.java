package java.io;

import dev.holdfast.annotation.MaySleep;

/** Opens and reads a file, a pipe or a terminal. */
public class FileInputStream {
  @MaySleep
  public FileInputStream(String name) {}

  @MaySleep
  public FileInputStream(File file) {}

  @MaySleep
  public int read();

  @MaySleep
  public int read(byte[] b);

  @MaySleep
  public int read(byte[] b, int off, int len);

  @MaySleep
  public byte[] readAllBytes();

  @MaySleep
  public byte[] readNBytes(int len);

  @MaySleep
  public long transferTo(OutputStream out);

  @MaySleep
  public long skip(long n);

  @MaySleep
  public int available();
}
