package jdk_candidates;

/** A method that calls what it is given calls that, and not what another caller gives it. */
final class Handed {
  interface Consumer {
    void accept(int element);
  }

  private final Object sums = new Object();
  private final Object lists = new Object();
  private int sum;

  private void each(Consumer consumer) {
    for (int i = 0; i < sum; i++) {
      consumer.accept(i);
    }
  }

  /** What is called here takes nothing. */
  void add() {
    synchronized (sums) {
      each(element -> sum += element);
    }
  }

  /** What is called here takes the second lock, but under no first one. */
  void list() {
    each(this::append);
  }

  private void append(int element) {
    synchronized (lists) {
      sum -= element;
    }
  }

  void move() {
    synchronized (lists) {
      synchronized (sums) {
        sum++;
      }
    }
  }
}
