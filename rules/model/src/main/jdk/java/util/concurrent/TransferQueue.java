package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Waits for another thread to take the element. */
public interface TransferQueue<E> {
  @MaySleep
  void transfer(E e);

  @MaySleep
  boolean tryTransfer(E e, long timeout, TimeUnit unit);
}
