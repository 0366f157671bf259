package hf201;

/** Monitors are locks: the ledger's and the journal's, in both orders. */
final class SynchronizedMethods {
  private SynchronizedMethods() {}

  static final class Ledger {
    private final Journal journal;
    private int entries;

    Ledger(Journal journal) {
      this.journal = journal;
    }

    synchronized void add() {
      entries++;
      journal.write(); // note: HF201 "write"
    }

    synchronized int entries() { // expect: HF201 "Ledger"
      return entries;
    }
  }

  static final class Journal {
    private Ledger ledger;
    private int lines;

    synchronized void write() { // note: HF201 "Journal"
      lines++;
    }

    synchronized int check() {
      return lines - ledger.entries(); // note: HF201 "entries"
    }
  }
}
