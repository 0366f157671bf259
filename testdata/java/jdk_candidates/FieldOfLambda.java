package jdk_candidates;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A field that constructors alone set, and always to a lambda, leads to that lambda. */
final class FieldOfLambda {
  static final class Writer {
    private final ReentrantLock lock = new ReentrantLock();
  }

  private final Supplier<Writer> factory;
  private Writer last;

  private FieldOfLambda(Supplier<Writer> factory, int size) {
    this.factory = factory;
  }

  private FieldOfLambda(Supplier<Writer> factory) {
    this(factory, 1);
  }

  static FieldOfLambda of() {
    return new FieldOfLambda(() -> new Writer());
  }

  /** Other suppliers of writers, which hand out such as others know. */
  List<Supplier<Writer>> others() {
    return List.of(() -> last, this::lastOne);
  }

  private Writer lastOne() {
    return last;
  }

  /** Nobody else has the new one, which is locked before it is shown. */
  synchronized void open() {
    Writer made = factory.get();
    made.lock.lock();
    last = made;
  }

  void close(Writer writer) {
    synchronized (writer) {
      writer.lock.lock();
      shut();
      writer.lock.unlock();
    }
  }

  private synchronized void shut() {
    last = null;
  }
}
