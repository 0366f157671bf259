package dev.holdfast.kernel;

import dev.holdfast.annotation.BeforeScheduling;

/**
 * Where the kernel starts. Interrupts are off for long there, and {@code might_sleep} says nothing
 * until {@code system_state} leaves {@code SYSTEM_BOOTING}.
 *
 * <p>{@code init/main.c} with what it calls of each architecture, {@code kernel/sched/core.c},
 * {@code arch/x86} of 6.1.
 */
public final class Boot {
  private Boot() {}

  @BeforeScheduling
  public static native void start_kernel();

  @BeforeScheduling
  public static native void xen_start_kernel(Object startInfo);

  @BeforeScheduling
  public static native void init_IRQ();

  @BeforeScheduling
  public static native void time_init();

  @BeforeScheduling
  public static native void check_timer();
}
