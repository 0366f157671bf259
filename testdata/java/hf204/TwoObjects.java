package hf204;

import dev.holdfast.kernel.Mutex;

/** The same field of two objects: two locks. */
final class TwoObjects {
  private final Mutex mutex = new Mutex();
  private TwoObjects peer;
  private int value;

  void swap() {
    mutex.lock();
    peer.mutex.lockNested(1);
    int kept = value;
    value = peer.value;
    peer.value = kept;
    peer.mutex.unlock();
    mutex.unlock();
  }
}
