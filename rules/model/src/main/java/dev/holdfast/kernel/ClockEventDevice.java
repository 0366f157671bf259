package dev.holdfast.kernel;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.HardInterruptContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A timer of the hardware: its operations run with interrupts off. */
@KernelStruct("clock_event_device")
@Header("linux/clockchips.h")
public interface ClockEventDevice {

  /** Sets the next event. */
  @AtomicContext
  default int set_next_event(long event, Object device) {
    return 0;
  }

  /** Sets the next event. */
  @AtomicContext
  default int set_next_ktime(long expires, Object device) {
    return 0;
  }

  /** Changes its mode. */
  @AtomicContext
  default int set_state_periodic(Object device) {
    return 0;
  }

  /** Changes its mode. */
  @AtomicContext
  default int set_state_oneshot(Object device) {
    return 0;
  }

  /** Changes its mode. */
  @AtomicContext
  default int set_state_oneshot_stopped(Object device) {
    return 0;
  }

  /** Changes its mode. */
  @AtomicContext
  default int set_state_shutdown(Object device) {
    return 0;
  }

  /** Resumes it. */
  @AtomicContext
  default int tick_resume(Object device) {
    return 0;
  }

  /** The event. */
  @HardInterruptContext
  default void event_handler(Object device) {}
}
