package hf201;

/** The monitor of an inherited method is that of the class that inherits it. */
public class InheritedMonitor {
  static class Traced {
    int traces;

    synchronized void trace() { // expect: HF201 "under the monitor hf201.InheritedMonitor.Pool"
      traces++;
    }
  }

  static class Statements extends Traced {
    private final Pool pool;

    Statements(Pool pool) {
      this.pool = pool;
    }

    synchronized void prepare() {
      pool.borrow(this);
    }
  }

  static class Pool {
    int borrowed;

    synchronized void borrow(Statements from) {
      borrowed++;
    }

    synchronized void evict(Statements from) {
      from.trace();
    }
  }
}
