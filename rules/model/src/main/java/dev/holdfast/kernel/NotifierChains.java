package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockMode.SHARED;
import static dev.holdfast.annotation.SleepKind.GRACE_PERIOD;

import dev.holdfast.annotation.AcquiresTransiently;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.MaySleep;

/**
 * Chains of callbacks: {@code kernel/notifier.c} of 6.1. Those of blocking and SRCU chains may
 * sleep, those of atomic chains run under RCU.
 */
@Header("linux/notifier.h")
public final class NotifierChains {
  private NotifierChains() {}

  @AcquiresTransiently("head.rwsem")
  public static native int blocking_notifier_chain_register(
      BlockingNotifierHead head, NotifierBlock block);

  @AcquiresTransiently("head.rwsem")
  public static native int blocking_notifier_chain_unregister(
      BlockingNotifierHead head, NotifierBlock block);

  @AcquiresTransiently("head.rwsem")
  public static native int blocking_notifier_chain_register_unique_prio(
      BlockingNotifierHead head, NotifierBlock block);

  @AcquiresTransiently(value = "head.rwsem", mode = SHARED)
  public static native int blocking_notifier_call_chain(
      BlockingNotifierHead head, long value, Object data);

  @AcquiresTransiently("head.rwsem")
  public static native int blocking_notifier_call_chain_robust(
      BlockingNotifierHead head, long up, long down, Object data);

  @AcquiresTransiently("head.lock")
  public static native int atomic_notifier_chain_register(
      AtomicNotifierHead head, NotifierBlock block);

  @AcquiresTransiently("head.lock")
  @MaySleep(kind = GRACE_PERIOD)
  public static native int atomic_notifier_chain_unregister(
      AtomicNotifierHead head, NotifierBlock block);

  public static native int atomic_notifier_call_chain(
      AtomicNotifierHead head, long value, Object data);

  @AcquiresTransiently("head.mutex")
  public static native int srcu_notifier_chain_register(SrcuNotifierHead head, NotifierBlock block);

  @AcquiresTransiently("head.mutex")
  @MaySleep(kind = GRACE_PERIOD)
  public static native int srcu_notifier_chain_unregister(
      SrcuNotifierHead head, NotifierBlock block);

  @MaySleep
  public static native int srcu_notifier_call_chain(SrcuNotifierHead head, long value, Object data);
}
