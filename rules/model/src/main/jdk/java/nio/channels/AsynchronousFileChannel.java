package java.nio.channels;

import dev.holdfast.annotation.MaySleep;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/** Only reading, writing and locking are asynchronous. */
public abstract class AsynchronousFileChannel {
  @MaySleep
  public static AsynchronousFileChannel open(
      Path file,
      Set<? extends OpenOption> options,
      ExecutorService executor,
      FileAttribute<?>... attrs);

  @MaySleep
  public static AsynchronousFileChannel open(Path file, OpenOption... options);

  @MaySleep
  public abstract long size();

  @MaySleep
  public abstract AsynchronousFileChannel truncate(long size);

  @MaySleep
  public abstract void force(boolean metaData);
}
