package java.nio;

import dev.holdfast.annotation.MaySleep;

/** Waits for the disk. */
public abstract class MappedByteBuffer {
  @MaySleep
  public final MappedByteBuffer load();

  @MaySleep
  public final MappedByteBuffer force();

  @MaySleep
  public final MappedByteBuffer force(int index, int length);
}
