package dev.holdfast.kernel;

import dev.holdfast.annotation.HardInterruptContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Pure;
import dev.holdfast.annotation.SoftInterruptContext;

/**
 * Timers. Their functions run in a soft interrupt, those of high-resolution timers in a hard one
 * unless their mode is soft.
 *
 * <p>{@code include/linux/timer.h}, {@code hrtimer.h} of 6.1 and 6.12. {@code del_timer_sync} waits
 * for the function by spinning: it is fine in atomic context, except in an interrupt that may have
 * stopped that very function, and so has no effect here.
 */
@Header("linux/timer.h")
public final class Timers {
  private Timers() {}

  public static native void timer_setup(
      TimerList timer, @SoftInterruptContext TimerFunction function, int flags);

  public static native void timer_setup_on_stack(
      TimerList timer, @SoftInterruptContext TimerFunction function, int flags);

  /** Until 4.14. */
  public static native void setup_timer(
      TimerList timer, @SoftInterruptContext TimerFunction function, long data);

  public static native void DEFINE_TIMER(
      TimerList timer, @SoftInterruptContext TimerFunction function);

  public static native void __TIMER_INITIALIZER(
      @SoftInterruptContext TimerFunction function, int flags);

  public static native void init_timer_key(
      TimerList timer,
      @SoftInterruptContext TimerFunction function,
      int flags,
      String name,
      Object key);

  @Pure
  public static native int mod_timer(TimerList timer, long expires);

  @Pure
  public static native int mod_timer_pending(TimerList timer, long expires);

  @Pure
  public static native int timer_reduce(TimerList timer, long expires);

  @Pure
  public static native int add_timer(TimerList timer);

  @Pure
  public static native int add_timer_on(TimerList timer, int cpu);

  @Pure
  public static native int del_timer(TimerList timer);

  @Pure
  public static native int timer_delete(TimerList timer);

  @Pure
  public static native int timer_shutdown(TimerList timer);

  @Pure
  public static native int del_timer_sync(TimerList timer);

  @Pure
  public static native int timer_delete_sync(TimerList timer);

  @Pure
  public static native int timer_shutdown_sync(TimerList timer);

  @Pure
  public static native int try_to_del_timer_sync(TimerList timer);

  @Pure
  public static native int del_singleshot_timer_sync(TimerList timer);

  @Pure
  public static native int hrtimer_init(HrTimer timer, int clock, int mode);

  @Pure
  public static native int hrtimer_start(HrTimer timer, Object time, int mode);

  @Pure
  public static native int hrtimer_start_range_ns(HrTimer timer, Object time, long delta, int mode);

  @Pure
  public static native int hrtimer_cancel(HrTimer timer);

  @Pure
  public static native int hrtimer_try_to_cancel(HrTimer timer);

  @Pure
  public static native int hrtimer_forward(HrTimer timer, Object now, Object interval);

  @Pure
  public static native int hrtimer_forward_now(HrTimer timer, Object interval);

  public static native void hrtimer_setup(
      HrTimer timer, @HardInterruptContext HrTimerFunction function, int clock, int mode);
}
