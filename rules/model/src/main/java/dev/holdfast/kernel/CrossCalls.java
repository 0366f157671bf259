package dev.holdfast.kernel;

import static dev.holdfast.annotation.SleepKind.CROSS_CALL;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.HardInterruptContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.SleepsIf;
import dev.holdfast.annotation.TaskContext;

/**
 * Functions that run on other processors. To wait for their answer is no sleep, but must not happen
 * with interrupts off.
 *
 * <p>{@code include/linux/smp.h}, {@code kernel/smp.c}, {@code stop_machine.h} of 6.1.
 */
@Header("linux/smp.h")
public final class CrossCalls {
  private CrossCalls() {}

  @SleepsIf(value = "wait", kind = CROSS_CALL)
  public static native void smp_call_function(
      @HardInterruptContext CrossCall function, Object info, int wait);

  @SleepsIf(value = "wait", kind = CROSS_CALL)
  public static native int smp_call_function_single(
      int cpu, @HardInterruptContext CrossCall function, Object info, int wait);

  @SleepsIf(value = "wait", kind = CROSS_CALL)
  public static native void smp_call_function_many(
      Object mask, @HardInterruptContext CrossCall function, Object info, boolean wait);

  @SleepsIf(value = "wait", kind = CROSS_CALL)
  public static native int smp_call_function_any(
      Object mask, @HardInterruptContext CrossCall function, Object info, int wait);

  @SleepsIf(value = "wait", kind = CROSS_CALL)
  public static native void on_each_cpu(
      @HardInterruptContext CrossCall function, Object info, int wait);

  @SleepsIf(value = "wait", kind = CROSS_CALL)
  public static native void on_each_cpu_mask(
      Object mask, @HardInterruptContext CrossCall function, Object info, boolean wait);

  @SleepsIf(value = "wait", kind = CROSS_CALL)
  public static native void on_each_cpu_cond(
      @AtomicContext Object condition,
      @HardInterruptContext CrossCall function,
      Object info,
      boolean wait);

  @SleepsIf(value = "wait", kind = CROSS_CALL)
  public static native void on_each_cpu_cond_mask(
      @AtomicContext Object condition,
      @HardInterruptContext CrossCall function,
      Object info,
      boolean wait,
      Object mask);

  public static native int smp_call_function_single_async(int cpu, Object data);

  public static native void INIT_CSD(
      Object data, @HardInterruptContext CrossCall function, Object info);

  public static native void CSD_INIT(@HardInterruptContext CrossCall function, Object info);

  @MaySleep
  public static native int smp_call_on_cpu(
      int cpu, @TaskContext Object function, Object data, boolean physical);

  @MaySleep(kind = CROSS_CALL)
  public static native void kick_all_cpus_sync();

  @MaySleep(kind = CROSS_CALL)
  public static native void flush_tlb_all();

  @MaySleep(kind = CROSS_CALL)
  public static native void flush_tlb_kernel_range(long start, long end);

  @MaySleep
  public static native int stop_machine(
      @HardInterruptContext StopFunction function, Object data, Object processors);

  @MaySleep
  public static native int stop_machine_cpuslocked(
      @HardInterruptContext StopFunction function, Object data, Object processors);

  @MaySleep
  public static native int stop_core_cpuslocked(
      int cpu, @HardInterruptContext StopFunction function, Object data);

  @MaySleep
  public static native int stop_one_cpu(int cpu, @AtomicContext StopFunction function, Object data);

  @MaySleep
  public static native int stop_two_cpus(
      int first, int second, @AtomicContext StopFunction function, Object data);

  public static native boolean stop_one_cpu_nowait(
      int cpu, @AtomicContext StopFunction function, Object data, Object work);
}
