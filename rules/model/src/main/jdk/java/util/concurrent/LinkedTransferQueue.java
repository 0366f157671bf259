package java.util.concurrent;

/** It is not bounded: there is always room. */
public class LinkedTransferQueue<E> {
  public void put(E e);

  public boolean offer(E e, long timeout, TimeUnit unit);
}
