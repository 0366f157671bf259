package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.SleepsIf;

/**
 * Suspending and resuming devices while the system runs: {@code include/linux/pm_runtime.h} of 6.1
 * and 6.12. Callbacks of a device that is {@code irq_safe} do not sleep.
 */
@Header("linux/pm_runtime.h")
public final class RuntimePower {
  private RuntimePower() {}

  @MaySleep
  public static native int pm_runtime_barrier(Device device);

  @MaySleep
  public static native int pm_runtime_disable(Device device);

  @SleepsIf("!device.power.irq_safe")
  public static native int pm_runtime_get_sync(Device device);

  @SleepsIf("!device.power.irq_safe")
  public static native int pm_runtime_resume_and_get(Device device);

  @SleepsIf("!device.power.irq_safe")
  public static native int pm_runtime_put_sync(Device device);

  @SleepsIf("!device.power.irq_safe")
  public static native int pm_runtime_put_sync_suspend(Device device);

  @SleepsIf("!device.power.irq_safe")
  public static native int pm_runtime_put_sync_autosuspend(Device device);

  @SleepsIf("!device.power.irq_safe")
  public static native int pm_runtime_idle(Device device);

  @SleepsIf("!device.power.irq_safe")
  public static native int pm_runtime_suspend(Device device);

  @SleepsIf("!device.power.irq_safe")
  public static native int pm_runtime_autosuspend(Device device);

  @SleepsIf("!device.power.irq_safe")
  public static native int pm_runtime_resume(Device device);

  /** These hand the work to a work queue. */
  @Pure
  public static native int pm_runtime_get(Device device);

  @Pure
  public static native int pm_request_idle(Device device);

  @Pure
  public static native int pm_request_resume(Device device);

  @Pure
  public static native int pm_request_autosuspend(Device device);

  @Pure
  public static native int pm_runtime_put_autosuspend(Device device);

  @Pure
  public static native int __pm_runtime_put_autosuspend(Device device);

  @Pure
  public static native void pm_runtime_put(Device device);

  @Pure
  public static native void pm_runtime_put_noidle(Device device);

  @Pure
  public static native void pm_runtime_get_noresume(Device device);
}
