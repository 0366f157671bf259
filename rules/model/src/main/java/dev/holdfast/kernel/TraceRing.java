package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.PREEMPTION_OFF;
import static dev.holdfast.annotation.ResultTest.NONZERO;

import dev.holdfast.annotation.EntersContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.LeavesContext;

/**
 * The buffer of traces: preemption is off while a place in it is reserved.
 *
 * <p>{@code kernel/trace/ring_buffer.c} of 6.1.
 */
@Header("linux/ring_buffer.h")
public final class TraceRing {
  private TraceRing() {}

  @EntersContext(value = PREEMPTION_OFF, when = NONZERO)
  public static native Object ring_buffer_lock_reserve(Object buffer, long length);

  @LeavesContext(PREEMPTION_OFF)
  public static native int ring_buffer_unlock_commit(Object buffer);

  @LeavesContext(PREEMPTION_OFF)
  public static native void ring_buffer_discard_commit(Object buffer, Object event);

  public static native int ring_buffer_write(Object buffer, long length, Object data);
}
