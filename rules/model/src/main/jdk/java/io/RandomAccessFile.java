package java.io;

import dev.holdfast.annotation.MaySleep;

/** Opens, reads and writes a file. */
public class RandomAccessFile {
  @MaySleep
  public RandomAccessFile(String pathname, String mode) {}

  @MaySleep
  public RandomAccessFile(File file, String mode) {}

  @MaySleep
  public int read();

  @MaySleep
  public int read(byte[] b, int off, int len);

  @MaySleep
  public int read(byte[] b);

  @MaySleep
  public final void readFully(byte[] b);

  @MaySleep
  public final void readFully(byte[] b, int off, int len);

  @MaySleep
  public int skipBytes(int n);

  @MaySleep
  public void write(int b);

  @MaySleep
  public void write(byte[] b);

  @MaySleep
  public void write(byte[] b, int off, int len);

  @MaySleep
  public void seek(long pos);

  @MaySleep
  public long length();

  @MaySleep
  public void setLength(long newLength);

  @MaySleep
  public final boolean readBoolean();

  @MaySleep
  public final byte readByte();

  @MaySleep
  public final int readUnsignedByte();

  @MaySleep
  public final short readShort();

  @MaySleep
  public final int readUnsignedShort();

  @MaySleep
  public final char readChar();

  @MaySleep
  public final int readInt();

  @MaySleep
  public final long readLong();

  @MaySleep
  public final float readFloat();

  @MaySleep
  public final double readDouble();

  @MaySleep
  public final String readLine();

  @MaySleep
  public final String readUTF();

  @MaySleep
  public final void writeBoolean(boolean v);

  @MaySleep
  public final void writeByte(int v);

  @MaySleep
  public final void writeShort(int v);

  @MaySleep
  public final void writeChar(int v);

  @MaySleep
  public final void writeInt(int v);

  @MaySleep
  public final void writeLong(long v);

  @MaySleep
  public final void writeFloat(float v);

  @MaySleep
  public final void writeDouble(double v);

  @MaySleep
  public final void writeBytes(String s);

  @MaySleep
  public final void writeChars(String s);

  @MaySleep
  public final void writeUTF(String str);
}
