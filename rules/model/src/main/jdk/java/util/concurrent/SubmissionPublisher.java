package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;
import java.util.function.BiPredicate;

/** Waits while a subscriber's buffer is full. */
public class SubmissionPublisher<T> {
  @MaySleep
  public int submit(T item);

  @MaySleep
  public int offer(
      T item, long timeout, TimeUnit unit, BiPredicate<Subscriber<? super T>, ? super T> onDrop);
}
