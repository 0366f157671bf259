package dev.holdfast.checks;

import dev.holdfast.engine.rule.Rule;
import java.util.List;

/** The list of rules. */
public final class Rules {
  private Rules() {}

  /** Every rule, by identifier. */
  public static List<Rule> all() {
    return List.of(
        new SleepInAtomic(),
        new MutexInAtomic(),
        new PageLockInAtomic(),
        new BlockingAllocationInAtomic(),
        new UserAccessInAtomic(),
        new SleepInNonBlockable(),
        new LockOrderInversion(),
        new PageLockOrderInversion(),
        new SelfDeadlockRule(),
        new MissingUnlock(),
        new UnlockNotHeld(),
        new ContractWeakened());
  }
}
