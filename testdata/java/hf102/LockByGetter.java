package hf102;

import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.SpinLock;

/** The lock comes from a getter. */
final class LockByGetter {
  private final SpinLock lock = new SpinLock();
  private final Table table = new Table();

  static final class Table {
    private final Mutex mutex = new Mutex();
    int entries;

    Mutex mutex() {
      return mutex;
    }
  }

  void add() {
    lock.lock();
    table.mutex().lock(); // expect: HF102 "Table.mutex"
    table.entries++;
    table.mutex().unlock();
    lock.unlock();
  }
}
