package jdk_asserts;

import java.util.concurrent.locks.ReentrantLock;

/** Two orders that never meet: one lock is around both, in one of them the callers'. */
final class Gate {
  private final ReentrantLock gate = new ReentrantLock();
  private final ReentrantLock sums = new ReentrantLock();
  private final ReentrantLock parts = new ReentrantLock();
  private int sum;

  void count() {
    assert gate.isHeldByCurrentThread();
    sums.lock();
    parts.lock();
    sum++;
    parts.unlock();
    sums.unlock();
  }

  void recount() {
    gate.lock();
    parts.lock();
    sums.lock();
    sum = 0;
    sums.unlock();
    parts.unlock();
    gate.unlock();
  }
}
