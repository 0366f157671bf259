package jdk_reach;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

/** However a lock is reached, it is the same one: each pair of methods is an inversion. */
public final class Reach {
  private final Lock first = new ReentrantLock();
  private final Lock second = new ReentrantLock();

  Lock second() {
    return second;
  }

  void byGetter() {
    first.lock();
    second().lock(); // expect: HF201 "Reach.second"
    second().unlock();
    first.unlock();
  }

  private void locked(Lock given) {
    given.lock(); // note: HF201 "Reach.first"
    given.unlock();
  }

  void byParameter() {
    second.lock();
    locked(first);
    second.unlock();
  }

  /** A class literal is one monitor, in blocks and in static methods. */
  static final class Literal {
    private final Object own = new Object();

    static synchronized void ofClass(Literal literal) {
      synchronized (literal.own) { // expect: HF201 "Literal.own"
        literal.hashCode();
      }
    }

    void ofObject() {
      synchronized (own) {
        synchronized (Literal.class) { // note: HF201 "Literal.class"
          hashCode();
        }
      }
    }
  }

  /** An inner class takes the lock of the outer instance. */
  static final class Outer {
    private final Object own = new Object();
    private final Inner inner = new Inner();

    final class Inner {
      private final Object part = new Object();

      void inward() {
        synchronized (part) {
          synchronized (own) { // expect: HF201 "Outer.own"
            hashCode();
          }
        }
      }
    }

    void outward() {
      synchronized (own) {
        synchronized (inner.part) { // note: HF201 "Inner.part"
          hashCode();
        }
      }
    }
  }

  /** A listener is called with the lock held that it takes the other way round. */
  interface Listener {
    void changed(Source source);
  }

  static final class Source {
    private final List<Listener> listeners = new ArrayList<>();

    synchronized void add(Listener listener) { // expect: HF201 "Source"
      listeners.add(listener);
    }

    synchronized void change() {
      for (Listener listener : listeners) {
        listener.changed(this);
      }
    }
  }

  static final class Cache implements Listener {
    private int changes;

    @Override
    public synchronized void changed(Source source) { // note: HF201 "Cache"
      changes++;
    }

    synchronized void listenTo(Source source) {
      source.add(this);
    }
  }

  /** What is in a collection belongs to a class. */
  static final class Part {
    private final Whole whole;

    Part(Whole whole) {
      this.whole = whole;
    }

    synchronized void leave() {
      whole.remove(this);
    }

    synchronized void close() { // note: HF201 "Part"
      hashCode();
    }
  }

  static final class Whole {
    private final List<Part> parts = new ArrayList<>();

    synchronized void remove(Part part) { // expect: HF201 "Whole"
      parts.remove(part);
    }

    synchronized void close() {
      for (Part part : parts) {
        part.close();
      }
    }
  }

  /** Readers and writers of one stamped lock. */
  static final class Stamped {
    private final StampedLock stamped = new StampedLock();
    private final Object other = new Object();

    int read() {
      long stamp = stamped.readLock();
      try {
        synchronized (other) { // note: HF201 "Stamped.other"
          return 1;
        }
      } finally {
        stamped.unlockRead(stamp);
      }
    }

    void write() {
      synchronized (other) {
        long stamp = stamped.writeLock(); // expect: HF201 "Stamped.stamped"
        stamped.unlockWrite(stamp);
      }
    }
  }

  /** The override takes a lock that the base class does not know of. */
  abstract static class Base {
    abstract void hook();

    synchronized void run() {
      hook();
    }

    static void start(Base each) {
      each.run();
    }
  }

  static final class Derived extends Base {
    private final Lock extra = new ReentrantLock();

    @Override
    void hook() {
      extra.lock(); // expect: HF201 "Derived.extra"
      extra.unlock();
    }

    void other() {
      extra.lock();
      run();
      extra.unlock();
    }
  }
}
