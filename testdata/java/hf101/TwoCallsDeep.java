package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.SpinLock;

/** The sleep is two calls away; the finding stands where the lock is held. */
final class TwoCallsDeep {
  private final SpinLock lock = new SpinLock();
  private int link;

  private static void settle() {
    msleep(1); // note: HF101 "msleep"
  }

  private void write(int link) {
    this.link = link;
    settle(); // note: HF101 "settle"
  }

  void setLink(int link) {
    lock.lock();
    write(link); // expect: HF101 "msleep"
    lock.unlock();
  }
}
