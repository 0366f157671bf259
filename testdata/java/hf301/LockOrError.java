package hf301;

import dev.holdfast.kernel.Mutex;

/** The lock is held when 0 is returned, and only then. */
final class LockOrError {
  private static final int ENODEV = 19;

  private final Mutex mutex = new Mutex();
  private boolean dead;
  private int value;

  private int enter() {
    int error = mutex.lockInterruptible();
    if (error != 0) {
      return error;
    }
    if (dead) {
      mutex.unlock();
      return -ENODEV;
    }
    return 0;
  }

  int add() {
    int error = enter();
    if (error != 0) {
      return error;
    }
    value++;
    mutex.unlock();
    return 0;
  }
}
