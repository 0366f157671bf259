package hf201;

import dev.holdfast.kernel.Mutex;

/** An outer lock keeps the two orders apart: they never run at the same time. */
final class GateLock {
  private final Mutex gate = new Mutex();
  private final Mutex left = new Mutex();
  private final Mutex right = new Mutex();

  void leftFirst() {
    gate.lock();
    left.lock();
    right.lock();
    right.unlock();
    left.unlock();
    gate.unlock();
  }

  void rightFirst() {
    gate.lock();
    right.lock();
    left.lock();
    left.unlock();
    right.unlock();
    gate.unlock();
  }
}
