package hf102;

import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.SpinLock;

/** The mutex is taken inside the spinlock instead of around it. */
final class MutexUnderSpinlock {
  private final SpinLock lock = new SpinLock();
  private final Mutex configMutex = new Mutex();
  private int mode;

  void setMode(int mode) {
    lock.lock(); // note: HF102 "MutexUnderSpinlock.lock"
    configMutex.lock(); // expect: HF102 "MutexUnderSpinlock.configMutex"
    this.mode = mode;
    configMutex.unlock();
    lock.unlock();
  }
}
