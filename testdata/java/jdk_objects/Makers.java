package jdk_objects;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** An object that was just made, by whomever, has a lock that nobody else waits for. */
final class Makers {
  static final class Writer {
    private final ReentrantLock lock = new ReentrantLock();

    static Writer of(boolean wanted) {
      Writer made = wanted ? new Writer() : null;
      return made;
    }
  }

  private final List<Writer> writers = new ArrayList<>();

  synchronized Writer make() {
    Writer made = create();
    made.lock.lock();
    writers.add(made);
    return made;
  }

  private static Writer create() {
    return Writer.of(true);
  }

  synchronized int size() {
    return writers.size();
  }

  int use(Writer writer) {
    writer.lock.lock();
    try {
      return size();
    } finally {
      writer.lock.unlock();
    }
  }
}
