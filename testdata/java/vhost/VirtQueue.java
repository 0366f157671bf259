package vhost;

import static dev.holdfast.kernel.Pages.set_page_dirty_lock;

import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.MustHold;
import dev.holdfast.kernel.Mutex;

/** One queue: its metadata lie in user pages that are mapped once and reached directly. */
@KernelStruct("vhost_virtqueue")
final class VirtQueue {
  static final int AREAS = 3;

  /** Protects the maps. */
  final Mutex mutex = new Mutex();

  private final MetadataMap[] maps = new MetadataMap[AREAS];

  void map(int area, MetadataMap map) {
    mutex.lock();
    unmap(area);
    maps[area] = map;
    mutex.unlock();
  }

  /** Called with the mutex held. */
  @MustHold("this.mutex")
  private void unmap(int area) {
    MetadataMap map = maps[area];
    if (map == null) {
      return;
    }
    maps[area] = null;
    if (map.write) {
      set_page_dirty_lock(map.page); // expect: HF202 "may hold it already", note: HF202 "page lock", HF103 "set_page_dirty_lock"
    }
  }

  void unmapAll() {
    mutex.lock();
    for (int area = 0; area < AREAS; area++) {
      unmap(area);
    }
    mutex.unlock();
  }

  void invalidate(long start, long end) {
    mutex.lock(); // expect: HF202 "vhost_virtqueue.mutex", note: HF102 "vhost_virtqueue.mutex"
    for (int area = 0; area < AREAS; area++) {
      if (maps[area] != null && maps[area].overlaps(start, end)) {
        unmap(area);
      }
    }
    mutex.unlock();
  }
}
