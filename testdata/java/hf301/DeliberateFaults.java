package hf301;

import dev.holdfast.annotation.Deliberate;
import dev.holdfast.annotation.WithoutScheduling;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Faults that are made on purpose are no news, nor are those of code that nobody runs beside. */
final class DeliberateFaults {
  private final Lock lock = new ReentrantLock();
  private boolean hurry;

  static void provoke(@Deliberate Runnable fault) {
    fault.run();
  }

  static void run(Runnable work) {
    work.run();
  }

  @Deliberate
  static void dying() {}

  void test() {
    provoke(
        () -> {
          lock.lock();
          if (hurry) {
            return;
          }
          lock.unlock();
        });
    run(
        () -> {
          lock.lock();
          if (hurry) {
            return; // expect: HF301 "lock"
          }
          lock.unlock();
        });
  }

  @WithoutScheduling
  void begin() {
    lock.lock();
    if (hurry) {
      return;
    }
    lock.unlock();
  }

  void report() {
    dying();
    lock.lock();
    if (hurry) {
      return;
    }
    lock.unlock();
  }
}
