package jdk_locks;

import java.util.concurrent.Semaphore;

/** Semaphores of one permit are locks. */
final class Turnstiles {
  private final Semaphore left = new Semaphore(1);
  private final Semaphore right = new Semaphore(1);

  void leftFirst() throws InterruptedException {
    left.acquire();
    right.acquire(); // expect: HF201 "Turnstiles.right"
    right.release();
    left.release();
  }

  void rightFirst() {
    right.acquireUninterruptibly();
    left.acquireUninterruptibly(); // note: HF201 "Turnstiles.left"
    left.release();
    right.release();
  }
}
