package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** What RCU knows of one processor. */
@KernelStruct("rcu_data")
@Header("kernel/rcu/tree.h")
public final class RcuData {

  /** Taken where the processor's callbacks are run by others. */
  public final RawSpinLock nocb_lock = new RawSpinLock();
}
