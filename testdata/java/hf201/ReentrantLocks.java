package hf201;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Locks of java.util.concurrent, released in finally. */
final class ReentrantLocks {
  private final Lock readers = new ReentrantLock();
  private final Lock writers = new ReentrantLock();
  private int value;

  void write(int value) {
    writers.lock();
    try {
      readers.lock(); // note: HF201 "ReentrantLocks.readers"
      try {
        this.value = value;
      } finally {
        readers.unlock();
      }
    } finally {
      writers.unlock();
    }
  }

  int read() {
    readers.lock();
    try {
      writers.lock(); // expect: HF201 "ReentrantLocks.writers"
      try {
        return value;
      } finally {
        writers.unlock();
      }
    } finally {
      readers.unlock();
    }
  }
}
