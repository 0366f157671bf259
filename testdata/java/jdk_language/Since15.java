package jdk_language;

import java.util.concurrent.locks.ReentrantLock;

/** Switches that are expressions, and texts of several lines. */
class Since15 {
  enum Mode {
    READ,
    WRITE,
    CLOSE
  }

  private final ReentrantLock lock = new ReentrantLock();
  private String text;

  void leaves(Mode mode) {
    lock.lock();
    int size =
        switch (mode) {
          case READ -> 1;
          case WRITE -> {
            text = """
                synchronized (this) {
                """;
            yield 2;
          }
          case CLOSE -> 0;
        };
    if (size == 0) {
      return; // expect: HF301 "lock held"
    }
    lock.unlock();
  }

  /** What one switch takes, the next gives back. */
  void agree(Mode mode) {
    switch (mode) {
      case WRITE -> lock.lock();
      default -> {}
    }
    text = mode.name();
    switch (mode) {
      case WRITE -> lock.unlock();
      default -> {}
    }
  }

  void agreeOnTwo(int mode) {
    switch (mode) {
      case 1, 2:
        lock.lock();
        break;
      default:
    }
    text = "";
    switch (mode) {
      case 1, 2 -> lock.unlock();
      default -> {}
    }
  }
}
