package jdk_asserts;

/** A part asserts the monitor that the whole takes itself: the callers of the whole hold none. */
final class Parts {
  private final Object left = new Object();
  private final Object right = new Object();
  private final Part part = new Part();
  private int uses;

  private final class Part {
    int size() {
      assert Thread.holdsLock(Parts.this);
      return uses;
    }
  }

  private synchronized int size() {
    return part.size();
  }

  void forward() {
    uses = size();
    synchronized (left) {
      synchronized (right) { // expect: HF201 "Parts.right"
        uses++;
      }
    }
  }

  void back() {
    uses = size();
    synchronized (right) {
      synchronized (left) { // note: HF201 "Parts.left"
        uses--;
      }
    }
  }
}
