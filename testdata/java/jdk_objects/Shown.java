package jdk_objects;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** An object that others were given first can be locked by them. */
final class Shown {
  static final class Reader {
    private final ReentrantLock lock = new ReentrantLock();
  }

  private final List<Reader> readers = new ArrayList<>();

  synchronized void make() {
    Reader made = new Reader();
    readers.add(made);
    made.lock.lock(); // expect: HF201 "Reader.lock is taken under the monitor jdk_objects.Shown"
    made.lock.unlock();
  }

  synchronized int size() {
    return readers.size();
  }

  int use(Reader reader) {
    reader.lock.lock();
    try {
      return size(); // note: HF201 "size"
    } finally {
      reader.lock.unlock();
    }
  }
}
