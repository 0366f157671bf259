package java.io;

import dev.holdfast.annotation.MaySleep;

/** Waits until everything is on the disk. */
public final class FileDescriptor {
  @MaySleep
  public void sync();
}
