package hf102;

import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.SpinLock;

/** The sleeping lock is the outer one. */
final class MutexAroundSpinlock {
  private final SpinLock lock = new SpinLock();
  private final Mutex configMutex = new Mutex();
  private int mode;

  void setMode(int mode) {
    configMutex.lock();
    lock.lock();
    this.mode = mode;
    lock.unlock();
    configMutex.unlock();
  }
}
