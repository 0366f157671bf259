package hf201;

import dev.holdfast.kernel.Mutex;

/** Every method takes the locks in the same order. */
final class SameOrder {
  private final Mutex configMutex = new Mutex();
  private final Mutex queueMutex = new Mutex();
  private int depth;

  void setDepth(int depth) {
    configMutex.lock();
    queueMutex.lock();
    this.depth = depth;
    queueMutex.unlock();
    configMutex.unlock();
  }

  void flush() {
    configMutex.lock();
    queueMutex.lock();
    depth = 0;
    queueMutex.unlock();
    configMutex.unlock();
  }

  void eachAlone() {
    queueMutex.lock();
    depth++;
    queueMutex.unlock();
    configMutex.lock();
    depth--;
    configMutex.unlock();
  }
}
