package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;

/**
 * Checks that sanitisers put before accesses: safe everywhere. They take locks only to report a bug
 * that they have found.
 *
 * <p>{@code include/linux/kasan-checks.h}, {@code kcsan-checks.h}, {@code mm/kasan/kasan.h} of 6.1.
 */
@Header("linux/kasan-checks.h")
public final class Instrumentation {
  private Instrumentation() {}

  public static native boolean __kasan_check_read(Object address, int size);

  public static native boolean __kasan_check_write(Object address, int size);

  public static native boolean kasan_check_range(
      Object address, long size, boolean write, long instructionPointer);

  public static native boolean kasan_report(
      long address, long size, boolean write, long instructionPointer);

  public static native void kasan_report_invalid_free(
      Object address, long instructionPointer, int type);

  public static native void kasan_report_async();

  public static native void __kcsan_check_access(Object address, long size, int type);
}
