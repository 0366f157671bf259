package dev.holdfast.kernel;

import dev.holdfast.annotation.Deliberate;

/**
 * Tests of the kernel's own lock checker, most of which must fail.
 *
 * <p>{@code lib/locking-selftest.c} of 6.1 and 6.12.
 */
public final class LockTests {
  private LockTests() {}

  public static native void dotest(@Deliberate Object testcase, int expected, int lockClasses);
}
