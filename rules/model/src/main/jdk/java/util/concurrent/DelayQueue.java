package java.util.concurrent;

/** It is not bounded: there is always room. */
public class DelayQueue<E extends Delayed> {
  public void put(E e);

  public boolean offer(E e, long timeout, TimeUnit unit);
}
