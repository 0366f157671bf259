package hf201;

import dev.holdfast.kernel.Mutex;

/** Two methods take the same two locks in opposite order. */
final class Abba {
  private final Mutex configMutex = new Mutex();
  private final Mutex queueMutex = new Mutex();
  private int depth;

  void setDepth(int depth) {
    configMutex.lock(); // note: HF201 "Abba.configMutex"
    queueMutex.lock(); // expect: HF201 "Abba.queueMutex"
    this.depth = depth;
    queueMutex.unlock();
    configMutex.unlock();
  }

  void flush() {
    queueMutex.lock(); // note: HF201 "Abba.queueMutex"
    configMutex.lock(); // note: HF201 "Abba.configMutex"
    depth = 0;
    configMutex.unlock();
    queueMutex.unlock();
  }
}
