package java.nio.channels;

import dev.holdfast.annotation.MaySleep;
import java.util.concurrent.TimeUnit;

/** Waits for its handlers. */
public abstract class AsynchronousChannelGroup {
  @MaySleep
  public abstract boolean awaitTermination(long timeout, TimeUnit unit);
}
