package vhost_variants;

import static dev.holdfast.kernel.Pages.set_page_dirty_lock;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.Page;

/** Java's container_of: an inner class reaches the mutex of the object around it. */
final class OuterInstance {
  private final Mutex mapMutex = new Mutex();
  private Page page;

  final class Hook implements MmuNotifierOps {
    @Override
    public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
      OuterInstance.this.mapMutex.lock(); // expect: HF102 "OuterInstance.mapMutex", HF202 "OuterInstance.mapMutex"
      page = null;
      mapMutex.unlock();
    }
  }

  void sync() {
    mapMutex.lock(); // note: HF202 "OuterInstance.mapMutex"
    if (page != null) {
      set_page_dirty_lock(page); // note: HF202 "page lock"
    }
    mapMutex.unlock();
  }
}
