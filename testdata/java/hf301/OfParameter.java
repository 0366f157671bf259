package hf301;

import java.util.concurrent.locks.Lock;

/** A lock that is only known as a parameter goes by its name. */
final class OfParameter {
  private int state;

  void forgotten(boolean hurry, Lock given) {
    given.lock();
    state++;
    if (hurry) {
      return; // expect: HF301 "the lock given held"
    }
    given.unlock();
  }
}
