package vhost_start_end;

import static dev.holdfast.kernel.Pages.set_page_dirty_lock;

import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.MustHold;
import dev.holdfast.kernel.Mutex;
import java.util.ArrayList;
import java.util.List;

/** One queue: maps that were dropped are kept until their pages can be let go of. */
@KernelStruct("vhost_virtqueue")
final class VirtQueue {
  static final int AREAS = 3;

  /** Protects what follows. */
  final Mutex mutex = new Mutex();

  private final MetadataMap[] maps = new MetadataMap[AREAS];
  private List<MetadataMap> dead = new ArrayList<>();
  private int invalidations;

  void map(int area, MetadataMap map) {
    mutex.lock();
    unmap(area);
    if (invalidations == 0) {
      maps[area] = map;
    } else {
      dead.add(map);
    }
    mutex.unlock();
  }

  /** Called with the mutex held. */
  @MustHold("this.mutex")
  private void unmap(int area) {
    MetadataMap map = maps[area];
    if (map != null) {
      maps[area] = null;
      dead.add(map);
    }
  }

  /** The pages are let go of outside the mutex: their locks are never taken under it. */
  void releaseDead() {
    mutex.lock();
    List<MetadataMap> released = dead;
    dead = new ArrayList<>();
    mutex.unlock();
    for (MetadataMap map : released) {
      if (map.write) {
        set_page_dirty_lock(map.page);
      }
    }
  }

  void beginInvalidation(long start, long end) {
    mutex.lock();
    invalidations++;
    for (int area = 0; area < AREAS; area++) {
      if (maps[area] != null && maps[area].overlaps(start, end)) {
        unmap(area);
      }
    }
    mutex.unlock();
  }

  void endInvalidation() {
    mutex.lock();
    invalidations--;
    mutex.unlock();
  }
}
