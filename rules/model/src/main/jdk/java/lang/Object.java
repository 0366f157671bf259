package java.lang;

import dev.holdfast.annotation.MaySleep;

/** Waiting gives up the object's monitor, and no other lock, and takes it again. */
public class Object {
  @MaySleep
  public final void wait();

  @MaySleep
  public final void wait(long timeoutMillis);

  @MaySleep
  public final void wait(long timeoutMillis, int nanos);
}
