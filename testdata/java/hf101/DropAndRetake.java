package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.SpinLock;

/** The callee drops its caller's lock before it sleeps, and takes it again. */
final class DropAndRetake {
  private final SpinLock lock = new SpinLock();
  private boolean full;

  private void pause() {
    lock.unlock();
    msleep(1);
    lock.lock();
  }

  void push() {
    lock.lock();
    while (full) {
      pause();
    }
    full = true;
    lock.unlock();
  }
}
