package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;

/**
 * The flags of allocations: {@code include/linux/gfp_types.h} of 6.1 and 6.12.
 *
 * <p>An allocation may sleep exactly if {@link #__GFP_DIRECT_RECLAIM} is among them. The bits agree
 * among themselves only; no kernel version gives them these numbers.
 */
@Header("linux/gfp_types.h")
public final class GfpFlags {
  private GfpFlags() {}

  public static final long __GFP_DMA = 1L << 0;
  public static final long __GFP_HIGHMEM = 1L << 1;
  public static final long __GFP_DMA32 = 1L << 2;
  public static final long __GFP_MOVABLE = 1L << 3;
  public static final long __GFP_RECLAIMABLE = 1L << 4;
  public static final long __GFP_HIGH = 1L << 5;
  public static final long __GFP_IO = 1L << 6;
  public static final long __GFP_FS = 1L << 7;
  public static final long __GFP_ZERO = 1L << 8;
  public static final long __GFP_ATOMIC = 1L << 9;
  public static final long __GFP_DIRECT_RECLAIM = 1L << 10;
  public static final long __GFP_KSWAPD_RECLAIM = 1L << 11;
  public static final long __GFP_WRITE = 1L << 12;
  public static final long __GFP_NOWARN = 1L << 13;
  public static final long __GFP_RETRY_MAYFAIL = 1L << 14;
  public static final long __GFP_NOFAIL = 1L << 15;
  public static final long __GFP_NORETRY = 1L << 16;
  public static final long __GFP_MEMALLOC = 1L << 17;
  public static final long __GFP_COMP = 1L << 18;
  public static final long __GFP_NOMEMALLOC = 1L << 19;
  public static final long __GFP_HARDWALL = 1L << 20;
  public static final long __GFP_THISNODE = 1L << 21;
  public static final long __GFP_ACCOUNT = 1L << 22;
  public static final long __GFP_ZEROTAGS = 1L << 23;
  public static final long __GFP_SKIP_ZERO = 1L << 24;
  public static final long __GFP_NOLOCKDEP = 1L << 25;
  public static final long __GFP_NO_OBJ_EXT = 1L << 26;
  public static final long __GFP_SKIP_KASAN = 1L << 27;

  public static final long __GFP_RECLAIM = __GFP_DIRECT_RECLAIM | __GFP_KSWAPD_RECLAIM;

  public static final long GFP_ATOMIC = __GFP_HIGH | __GFP_ATOMIC | __GFP_KSWAPD_RECLAIM;

  public static final long GFP_KERNEL = __GFP_RECLAIM | __GFP_IO | __GFP_FS;

  public static final long GFP_KERNEL_ACCOUNT = GFP_KERNEL | __GFP_ACCOUNT;

  public static final long GFP_NOWAIT = __GFP_KSWAPD_RECLAIM | __GFP_NOWARN;

  public static final long GFP_NOIO = __GFP_RECLAIM;

  public static final long GFP_NOFS = __GFP_RECLAIM | __GFP_IO;

  public static final long GFP_USER = __GFP_RECLAIM | __GFP_IO | __GFP_FS | __GFP_HARDWALL;

  public static final long GFP_DMA = __GFP_DMA;

  public static final long GFP_DMA32 = __GFP_DMA32;

  public static final long GFP_HIGHUSER = GFP_USER | __GFP_HIGHMEM;

  public static final long GFP_HIGHUSER_MOVABLE = GFP_HIGHUSER | __GFP_MOVABLE | __GFP_SKIP_KASAN;

  public static final long GFP_TRANSHUGE_LIGHT =
      (GFP_HIGHUSER_MOVABLE | __GFP_COMP | __GFP_NOMEMALLOC | __GFP_NOWARN) & ~__GFP_RECLAIM;

  public static final long GFP_TRANSHUGE = GFP_TRANSHUGE_LIGHT | __GFP_DIRECT_RECLAIM;

  public static final long GFP_NONE = 0;
}
