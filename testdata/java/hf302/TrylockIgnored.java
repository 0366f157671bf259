package hf302;

import dev.holdfast.kernel.SpinLock;

/** The lock is released whether the trylock got it or not. */
final class TrylockIgnored {
  private final SpinLock lock = new SpinLock();
  private int used;

  void push() {
    if (lock.trylock()) {
      used++;
    }
    lock.unlock(); // expect: HF302 "TrylockIgnored.lock"
  }
}
