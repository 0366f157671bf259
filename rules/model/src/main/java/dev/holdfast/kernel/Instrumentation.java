package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.PREEMPTION_OFF;
import static dev.holdfast.annotation.ResultTest.NONZERO;

import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LeavesContext;

/**
 * Checks that sanitisers put before accesses: safe everywhere. They take locks only to report a bug
 * that they have found. And the buffer of traces, in which a reserved place keeps preemption off.
 *
 * <p>{@code include/linux/kasan-checks.h}, {@code kcsan-checks.h}, {@code mm/kasan/kasan.h}, {@code
 * kernel/trace/ring_buffer.c} of 6.1.
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

  @EntersContext(value = PREEMPTION_OFF, when = NONZERO)
  public static native Object ring_buffer_lock_reserve(Object buffer, long length);

  @LeavesContext(PREEMPTION_OFF)
  public static native int ring_buffer_unlock_commit(Object buffer);

  @LeavesContext(PREEMPTION_OFF)
  public static native void ring_buffer_discard_commit(Object buffer, Object event);

  public static native int ring_buffer_write(Object buffer, long length, Object data);
}
