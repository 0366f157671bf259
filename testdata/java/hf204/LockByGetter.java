package hf204;

import dev.holdfast.kernel.Mutex;

/** The getter gives the same lock twice. */
final class LockByGetter {
  private final Table table = new Table();

  static final class Table {
    private final Mutex mutex = new Mutex();
    int entries;

    Mutex mutex() {
      return mutex;
    }
  }

  void add() {
    table.mutex().lock();
    table.entries++;
    table.mutex().lock(); // expect: HF204 "Table.mutex"
    table.entries++;
    table.mutex().unlock();
    table.mutex().unlock();
  }
}
