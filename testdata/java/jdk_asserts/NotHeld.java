package jdk_asserts;

/** What an assertion says of other locks, or that one is not held, excuses nothing. */
final class NotHeld {
  private final Object first = new Object();
  private final Object second = new Object();
  private int state;

  void forward() {
    assert !Thread.holdsLock(first);
    assert Thread.holdsLock(second) == false : "no caller may hold it";
    synchronized (first) {
      assert Thread.holdsLock(first);
      synchronized (second) { // expect: HF201 "NotHeld.second"
        state++;
      }
    }
  }

  void back() {
    assert Thread.holdsLock(this);
    synchronized (second) {
      synchronized (first) { // note: HF201 "NotHeld.first"
        state--;
      }
    }
  }
}
