package jdk_language;

import java.util.Comparator;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Names that later became words of the language, and what Java 8 brought. */
class Since8 {
  private final Lock first = new ReentrantLock();
  private final Lock second = new ReentrantLock();
  private int _;
  private int var;
  private permits sealed;

  static class permits {
    int when;
  }

  void yield() {
    var++;
  }

  int record(int record) {
    return record + _ + sealed.when;
  }

  interface Locked {
    Lock lock();

    default <T> T with(Supplier<T> work) {
      lock().lock();
      try {
        return work.get();
      } finally {
        lock().unlock();
      }
    }

    static Locked of(Lock lock) {
      return () -> lock;
    }
  }

  void forward() {
    yield();
    first.lock();
    second.lock(); // expect: HF201 "Since8.second is taken under the lock jdk_language.Since8.first"
    second.unlock();
    first.unlock();
  }

  void back() {
    Comparator<String> order = (Comparator<String> & java.io.Serializable) String::compareTo;
    second.lock();
    try {
      first.lock();
      first.unlock();
    } finally {
      second.unlock();
    }
    record(order.compare("", ""));
  }
}
