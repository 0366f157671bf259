package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockMode.SHARED;

import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.Header;

/**
 * Splitting huge pages: {@code mm/huge_memory.c} of 6.1 and 6.12.
 *
 * <p>The caller has locked the page, and has it locked afterwards. The other pages that come of it
 * are unlocked, and the locks of the mapping are given back halfway, by other names.
 */
@Header("linux/huge_mm.h")
public final class HugePages {
  private HugePages() {}

  @AcquiresTransiently(lockClass = AnonVmaRwsem.class)
  @AcquiresTransiently(lockClass = ImmapRwsem.class, mode = SHARED)
  public static native int split_huge_page_to_list(Page page, Object pages);

  @AcquiresTransiently(lockClass = AnonVmaRwsem.class)
  @AcquiresTransiently(lockClass = ImmapRwsem.class, mode = SHARED)
  public static native int split_huge_page_to_list_to_order(Page page, Object pages, int newOrder);
}
