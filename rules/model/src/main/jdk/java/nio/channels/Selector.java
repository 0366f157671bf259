package java.nio.channels;

import dev.holdfast.annotation.MaySleep;
import java.util.function.Consumer;

/** Waits until a channel is ready. */
public abstract class Selector {
  @MaySleep
  public abstract int select(long timeout);

  @MaySleep
  public abstract int select();

  @MaySleep
  public int select(Consumer<SelectionKey> action, long timeout);

  @MaySleep
  public int select(Consumer<SelectionKey> action);
}
