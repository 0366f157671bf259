package dev.holdfast.kernel;

import static dev.holdfast.annotation.ContextCause.INTERRUPTS_OFF;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Releases;

/**
 * The lock of a processor whose RCU callbacks others run. It is taken and released only where they
 * do, which changes under the lock itself: both are taken for done.
 *
 * <p>{@code kernel/rcu/tree_nocb.h} of 6.1.
 */
@Header("kernel/rcu/tree.h")
public final class RcuOffloading {
  private RcuOffloading() {}

  @Acquires("rdp.nocb_lock")
  public static native void rcu_nocb_lock(RcuData rdp);

  @Releases("rdp.nocb_lock")
  public static native void rcu_nocb_unlock(RcuData rdp);

  @Acquires(value = "rdp.nocb_lock", disables = INTERRUPTS_OFF)
  public static native void rcu_nocb_lock_irqsave(RcuData rdp, long flags);

  @Releases(value = "rdp.nocb_lock", enables = INTERRUPTS_OFF)
  public static native void rcu_nocb_unlock_irqrestore(RcuData rdp, long flags);

  /** Leaves the lock taken where it did not enqueue the callback. */
  public static native boolean rcu_nocb_try_bypass(
      RcuData rdp, Object head, boolean wasAllDone, long flags);
}
