package hf201;

import dev.holdfast.kernel.SpinLock;

/** One side of the inversion is spread over two methods. */
final class ThroughCallee {
  private final SpinLock ringLock = new SpinLock();
  private final SpinLock statsLock = new SpinLock();
  private int packets;

  private void count() {
    statsLock.lock(); // expect: HF201 "ThroughCallee.statsLock"
    packets++;
    statsLock.unlock();
  }

  void receive() {
    ringLock.lock(); // note: HF201 "ThroughCallee.ringLock"
    count(); // note: HF201 "count"
    ringLock.unlock();
  }

  void report() {
    statsLock.lock(); // note: HF201 "ThroughCallee.statsLock"
    ringLock.lock(); // note: HF201 "ThroughCallee.ringLock"
    packets = 0;
    ringLock.unlock();
    statsLock.unlock();
  }
}
