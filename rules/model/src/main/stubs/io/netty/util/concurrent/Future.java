package io.netty.util.concurrent;

import dev.holdfast.annotation.MaySleep;
import java.util.concurrent.TimeUnit;

/** Waits for it; on the event loop that completes it, for ever. */
public interface Future<V> {
  @MaySleep
  Future<V> sync();

  @MaySleep
  Future<V> syncUninterruptibly();

  @MaySleep
  Future<V> await();

  @MaySleep
  Future<V> awaitUninterruptibly();

  @MaySleep
  boolean await(long timeout, TimeUnit unit);

  @MaySleep
  boolean await(long timeoutMillis);

  @MaySleep
  boolean awaitUninterruptibly(long timeout, TimeUnit unit);

  @MaySleep
  boolean awaitUninterruptibly(long timeoutMillis);
}
