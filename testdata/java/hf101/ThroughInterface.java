package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.SpinLock;

/** The sleeping method is reached through an interface with one implementation. */
final class ThroughInterface {
  private final SpinLock lock = new SpinLock();
  private final LevelSetter setter;

  ThroughInterface(LevelSetter setter) {
    this.setter = setter;
  }

  void blink() {
    lock.lock();
    setter.set(1); // expect: HF101 "msleep"
    lock.unlock();
  }

  interface LevelSetter {
    void set(int level);
  }

  static final class BusLevelSetter implements LevelSetter {
    @Override
    public void set(int level) {
      msleep(level); // note: HF101 "msleep"
    }
  }
}
