package hf204;

import dev.holdfast.kernel.Mutex;

/** A static lock is one object: nothing can tell the two acquisitions apart. */
final class StaticLock {
  private static final Mutex LIST_MUTEX = new Mutex();
  private static int length;

  private StaticLock() {}

  private static void grow() {
    LIST_MUTEX.lock();
    length++;
    LIST_MUTEX.unlock();
  }

  static void growTwice() {
    LIST_MUTEX.lock(); // note: HF204 "LIST_MUTEX"
    length++;
    grow(); // expect: HF204 "LIST_MUTEX"
    LIST_MUTEX.unlock();
  }
}
