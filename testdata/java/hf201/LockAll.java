package hf201;

import dev.holdfast.kernel.Mutex;
import java.util.List;

/** A loop takes the lock of every object of a list: one class, always in the list's order. */
final class LockAll {
  private final List<Lane> lanes;

  LockAll(List<Lane> lanes) {
    this.lanes = lanes;
  }

  static final class Lane {
    final Mutex mutex = new Mutex();
    int load;
  }

  void close() {
    for (Lane lane : lanes) {
      lane.mutex.lock();
    }
    for (Lane lane : lanes) {
      lane.load = 0;
    }
    for (Lane lane : lanes) {
      lane.mutex.unlock();
    }
  }
}
