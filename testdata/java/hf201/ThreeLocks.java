package hf201;

import dev.holdfast.kernel.Mutex;

/** No two methods disagree, but the three together go round in a circle. */
final class ThreeLocks {
  private final Mutex a = new Mutex();
  private final Mutex b = new Mutex();
  private final Mutex c = new Mutex();

  void first() {
    a.lock();
    b.lock(); // expect: HF201 "ThreeLocks.b"
    b.unlock();
    a.unlock();
  }

  void second() {
    b.lock();
    c.lock(); // note: HF201 "ThreeLocks.c"
    c.unlock();
    b.unlock();
  }

  void third() {
    c.lock();
    a.lock(); // note: HF201 "ThreeLocks.a"
    a.unlock();
    c.unlock();
  }
}
