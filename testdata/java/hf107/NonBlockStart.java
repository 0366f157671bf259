package hf107;

import static dev.holdfast.kernel.MmuNotifiers.non_block_end;
import static dev.holdfast.kernel.MmuNotifiers.non_block_start;

import dev.holdfast.kernel.Mutex;

/** non_block_start() forbids blocking until non_block_end(), preemptible or not. */
final class NonBlockStart {
  private final Mutex mutex = new Mutex();
  private int reaped;

  void run() {
    non_block_start(); // note: HF107 "non-blockable"
    mutex.lock(); // expect: HF107 "NonBlockStart.mutex"
    reaped++;
    mutex.unlock();
    non_block_end();

    mutex.lock();
    reaped++;
    mutex.unlock();
  }
}
