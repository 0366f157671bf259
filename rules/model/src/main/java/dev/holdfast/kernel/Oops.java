package dev.holdfast.kernel;

import dev.holdfast.annotation.Deliberate;

/**
 * What the kernel does while it dies. {@code bust_spinlocks} raises {@code oops_in_progress} before
 * and lowers it after the report; while it is raised, whoever prints tries locks and does not wait.
 *
 * <p>{@code lib/bust_spinlocks.c}, {@code console_unblank} in {@code kernel/printk/printk.c} of
 * 6.1.
 */
public final class Oops {
  private Oops() {}

  @Deliberate
  public static native void bust_spinlocks(int yes);

  @Deliberate
  public static native void oops_enter();
}
