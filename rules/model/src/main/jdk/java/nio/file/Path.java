package java.nio.file;

import dev.holdfast.annotation.MaySleep;

/** Asks the file system for the links on the way. */
public interface Path {
  @MaySleep
  Path toRealPath(LinkOption... options);
}
