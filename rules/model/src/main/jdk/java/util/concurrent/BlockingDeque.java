package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Waits for an element or for room; its implementations inherit this. */
public interface BlockingDeque<E> {
  @MaySleep
  void putFirst(E e);

  @MaySleep
  void putLast(E e);

  @MaySleep
  boolean offerFirst(E e, long timeout, TimeUnit unit);

  @MaySleep
  boolean offerLast(E e, long timeout, TimeUnit unit);

  @MaySleep
  E takeFirst();

  @MaySleep
  E takeLast();

  @MaySleep
  E pollFirst(long timeout, TimeUnit unit);

  @MaySleep
  E pollLast(long timeout, TimeUnit unit);
}
