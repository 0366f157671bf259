package hf201;

/** Nobody waits for the locks of an object that its maker has not shown yet. */
public class InTheMaking {
  private static final Object REGISTRY = new Object();

  static class Entry {
    Entry() {
      synchronized (this) {
        synchronized (REGISTRY) {
          count();
        }
      }
    }

    synchronized void count() {}
  }

  static void print(Entry entry) {
    synchronized (REGISTRY) {
      entry.count();
    }
  }
}
