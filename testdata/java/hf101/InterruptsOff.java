package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.SpinLock;

/** Interrupts are off between the irqsave forms. */
final class InterruptsOff {
  private final SpinLock lock = new SpinLock();

  void flush() {
    long flags = lock.lockIrqsave(); // note: HF101 "InterruptsOff.lock"
    msleep(1); // expect: HF101 "msleep"
    lock.unlockIrqrestore(flags);
  }

  void settle() {
    long flags = lock.lockIrqsave();
    lock.unlockIrqrestore(flags);
    msleep(1);
  }
}
