package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Returns;

/**
 * Trees that know by a flag whether they use their own spinlock, which they drop while they wait
 * for memory, or a lock of their user's, which they keep: there it is {@code mmap_lock}, under
 * which one may wait. So what they do under their own lock is what counts.
 *
 * <p>{@code include/linux/maple_tree.h}, {@code lib/maple_tree.c} of 6.1 and 6.12.
 */
@Header("linux/maple_tree.h")
public final class MapleTrees {
  private MapleTrees() {}

  @Returns("0")
  public static native boolean mt_external_lock(Object tree);
}
