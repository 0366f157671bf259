package vhost_start_end;

import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.kernel.Page;

/** A mapped piece of metadata. */
@KernelStruct("vhost_map")
final class MetadataMap {
  final Page page;
  final long start;
  final long end;
  final boolean write;

  MetadataMap(Page page, long start, long end, boolean write) {
    this.page = page;
    this.start = start;
    this.end = end;
    this.write = write;
  }

  boolean overlaps(long from, long to) {
    return from < end && start < to;
  }
}
