package hf204;

import dev.holdfast.kernel.SpinLock;

/** The callee takes the lock that its caller holds. */
final class ThroughCallee {
  private final SpinLock lock = new SpinLock();
  private int users;

  private void put() {
    lock.lock(); // note: HF204 "ThroughCallee.lock"
    users--;
    lock.unlock();
  }

  void close() {
    lock.lock();
    put(); // expect: HF204 "ThroughCallee.lock"
    lock.unlock();
  }
}
