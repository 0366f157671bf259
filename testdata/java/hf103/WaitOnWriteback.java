package hf103;

import static dev.holdfast.kernel.Pages.wait_on_page_writeback;

import dev.holdfast.kernel.Page;
import dev.holdfast.kernel.SpinLock;

/** Waiting for the page's write-back is waiting for the disk. */
final class WaitOnWriteback {
  private final SpinLock lock = new SpinLock();
  private Page page;

  void flush() {
    lock.lock();
    wait_on_page_writeback(page); // expect: HF103 "wait_on_page_writeback"
    lock.unlock();
    wait_on_page_writeback(page);
  }
}
