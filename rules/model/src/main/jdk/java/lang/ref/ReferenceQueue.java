package java.lang.ref;

import dev.holdfast.annotation.MaySleep;

/** Waits for the garbage collector. */
public class ReferenceQueue<@jdk.internal.RequiresIdentity T> {
  @MaySleep
  public Reference<? extends T> remove(long timeout);

  @MaySleep
  public Reference<? extends T> remove();
}
