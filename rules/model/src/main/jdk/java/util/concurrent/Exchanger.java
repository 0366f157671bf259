package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Waits for the other to arrive. */
public class Exchanger<V> {
  @MaySleep
  public V exchange(V x);

  @MaySleep
  public V exchange(V x, long timeout, TimeUnit unit);
}
