package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Waits for an element or for room; its implementations inherit this. */
public interface BlockingQueue<E> {
  @MaySleep
  void put(E e);

  @MaySleep
  boolean offer(E e, long timeout, TimeUnit unit);

  @MaySleep
  E take();

  @MaySleep
  E poll(long timeout, TimeUnit unit);
}
