package dev.holdfast.kernel;

import dev.holdfast.annotation.WithoutScheduling;

/**
 * Where the kernel starts, and where it ends. Interrupts are off for long there, and {@code
 * might_sleep} says nothing until {@code system_state} leaves {@code SYSTEM_BOOTING} and once it is
 * beyond {@code SYSTEM_RUNNING}.
 *
 * <p>{@code init/main.c} with what it calls of each architecture, {@code kernel/sched/core.c},
 * {@code kernel/reboot.c}, {@code arch/x86} of 6.1.
 */
public final class Boot {
  private Boot() {}

  @WithoutScheduling
  public static native void start_kernel();

  @WithoutScheduling
  public static native void xen_start_kernel(Object startInfo);

  /** Its last step is the first call of the scheduler. */
  @WithoutScheduling
  public static native void rest_init();

  @WithoutScheduling
  public static native void init_IRQ();

  @WithoutScheduling
  public static native void time_init();

  @WithoutScheduling
  public static native void check_timer();

  @WithoutScheduling
  public static native void machine_restart(String command);

  @WithoutScheduling
  public static native void machine_halt();

  @WithoutScheduling
  public static native void machine_power_off();

  /** What these are on Alpha, on each processor. */
  @WithoutScheduling
  public static native void common_shutdown_1(Object how);
}
