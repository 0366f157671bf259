package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;

/**
 * Waiting, sleeping and giving the processor away.
 *
 * <p>{@code include/linux/kernel.h}, {@code include/linux/wait.h}, {@code include/linux/delay.h} of
 * 6.1.
 */
@Header("linux/wait.h")
public final class Waiting {
  private Waiting() {}

  @MaySleep
  public static native void might_sleep();

  @MaySleep
  public static native void schedule();

  @MaySleep
  public static native void msleep(int milliseconds);
}
