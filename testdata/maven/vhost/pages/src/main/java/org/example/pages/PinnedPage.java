package org.example.pages;

import dev.holdfast.kernel.Page;

/** A page of the guest that the driver writes to directly. */
public final class PinnedPage {
  public final Page page;
  private final long start;
  private final long end;

  public PinnedPage(Page page, long start, long end) {
    this.page = page;
    this.start = start;
    this.end = end;
  }

  public boolean overlaps(long from, long to) {
    return from < end && start < to;
  }
}
