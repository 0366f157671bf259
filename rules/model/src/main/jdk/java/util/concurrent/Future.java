package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Its implementations inherit this. */
public interface Future<V> {
  @MaySleep
  V get();

  @MaySleep
  V get(long timeout, TimeUnit unit);
}
