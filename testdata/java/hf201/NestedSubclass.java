package hf201;

import dev.holdfast.kernel.Mutex;

/** Parent before child, told by a nesting subclass. */
final class NestedSubclass {
  private final Mutex mutex = new Mutex();
  private NestedSubclass parent;
  private int children;

  void attach(NestedSubclass child) {
    mutex.lock();
    child.mutex.lockNested(1);
    child.parent = this;
    children++;
    child.mutex.unlock();
    mutex.unlock();
  }
}
