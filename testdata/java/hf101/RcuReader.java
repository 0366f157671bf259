package hf101;

import static dev.holdfast.kernel.Rcu.rcu_read_lock;
import static dev.holdfast.kernel.Rcu.rcu_read_unlock;
import static dev.holdfast.kernel.Rcu.synchronize_rcu;
import static dev.holdfast.kernel.Waiting.msleep;

/** An RCU reader must not sleep, least of all wait for the end of all readers. */
final class RcuReader {
  private volatile int value;

  int read() {
    rcu_read_lock(); // note: HF101 "RCU"
    msleep(10); // expect: HF101 "msleep"
    int read = value;
    rcu_read_unlock();
    return read;
  }

  void replace(int next) {
    value = next;
    rcu_read_lock();
    synchronize_rcu(); // expect: HF101 "synchronize_rcu"
    rcu_read_unlock();
    synchronize_rcu();
  }
}
