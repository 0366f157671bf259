package jdk_language;

import dev.holdfast.annotation.NonBlockableContext;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Records, also local ones, sealed types, and patterns in {@code instanceof}. */
class Since17 {
  sealed interface Store permits Disk, Memory {
    void put();
  }

  record Disk(Lock lock, Lock journal) implements Store {
    Disk {
      if (lock == null) {
        lock = new ReentrantLock();
      }
    }

    @Override
    public void put() {
      lock.lock();
      journal().lock();
      journal().unlock();
      lock.unlock();
    }

    void flush() {
      journal.lock();
      lock().lock(); // expect: HF201 "Disk.lock is taken under the lock jdk_language.Since17.Disk.journal"
      lock().unlock();
      journal.unlock();
    }
  }

  record Memory() implements Store {
    @Override
    public void put() {}
  }

  static non-sealed class Device implements Part {
    @Override
    public void work() {
      LockSupport.parkNanos(1);
    }
  }

  sealed interface Part permits Device {
    void work();
  }

  @NonBlockableContext
  void sealed(Part part) {
    part.work(); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void local() {
    record Step(Part part) {
      void run() {
        part.work();
      }
    }
    new Step(new Device()).run(); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void guarded(Object part) {
    if (!(part instanceof Device device)) {
      return;
    }
    device.work(); // expect: HF107 "parkNanos"
  }

  @NonBlockableContext
  void other(Object part) {
    if (part instanceof Memory memory && part != this) {
      memory.put();
    }
  }
}
