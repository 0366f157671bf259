package java.util.concurrent.locks;

import static dev.holdfast.annotation.LockKind.REENTRANT_LOCK;

import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.ReportsHeld;

/** Like a monitor: its holder may take it again. */
@LockType(REENTRANT_LOCK)
public class ReentrantLock implements Lock {
  @ReportsHeld("this")
  public boolean isHeldByCurrentThread();
}
