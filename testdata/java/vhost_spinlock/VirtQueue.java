package vhost_spinlock;

import static dev.holdfast.kernel.Pages.set_page_dirty_lock;
import static dev.holdfast.kernel.Pages.trylock_page;
import static dev.holdfast.kernel.Pages.unlock_page;

import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.MustHold;
import dev.holdfast.kernel.SpinLock;
import java.util.ArrayList;
import java.util.List;

/** One queue: a spinlock covers the maps, and the page lock is only tried under it. */
@KernelStruct("vhost_virtqueue")
final class VirtQueue {
  static final int AREAS = 3;

  /** Protects what follows. */
  final SpinLock mapLock = new SpinLock();

  private final MetadataMap[] maps = new MetadataMap[AREAS];
  private List<MetadataMap> dead = new ArrayList<>();

  void map(int area, MetadataMap map) {
    mapLock.lock();
    unmap(area);
    maps[area] = map;
    mapLock.unlock();
  }

  /** Called with the spinlock held. */
  @MustHold("this.mapLock")
  private void unmap(int area) {
    MetadataMap map = maps[area];
    if (map == null) {
      return;
    }
    maps[area] = null;
    if (!tryDirty(map)) {
      dead.add(map);
    }
  }

  private boolean tryDirty(MetadataMap map) {
    if (!map.write) {
      return true;
    }
    if (!trylock_page(map.page)) {
      return false;
    }
    map.dirty = true;
    unlock_page(map.page);
    return true;
  }

  /** Runs in a worker: here the page lock may be waited for. */
  void releaseDead() {
    mapLock.lock();
    List<MetadataMap> released = dead;
    dead = new ArrayList<>();
    mapLock.unlock();
    for (MetadataMap map : released) {
      set_page_dirty_lock(map.page);
    }
  }

  void invalidate(long start, long end) {
    mapLock.lock();
    for (int area = 0; area < AREAS; area++) {
      if (maps[area] != null && maps[area].overlaps(start, end)) {
        unmap(area);
      }
    }
    mapLock.unlock();
  }
}
