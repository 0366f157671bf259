package hf302;

import dev.holdfast.kernel.SpinLock;

/** Releasing the caller's lock is what this method is for. */
final class UnlockWrapper {
  private final SpinLock lock = new SpinLock();
  private int used;

  private void done() {
    used = 0;
    lock.unlock();
  }

  void reset() {
    lock.lock();
    done();
  }
}
