package java.nio.file;

import dev.holdfast.annotation.MaySleep;
import java.util.concurrent.TimeUnit;

/** Waits for a change. */
public interface WatchService {
  @MaySleep
  WatchKey poll(long timeout, TimeUnit unit);

  @MaySleep
  WatchKey take();
}
