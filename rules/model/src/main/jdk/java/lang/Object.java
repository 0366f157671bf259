package java.lang;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.SleepKind;

/** Waiting gives up the object's monitor, and no other lock, and takes it again. */
public class Object {
  @MaySleep(kind = SleepKind.SIGNAL)
  public final void wait();

  @MaySleep(kind = SleepKind.SIGNAL)
  public final void wait(long timeoutMillis);

  @MaySleep(kind = SleepKind.SIGNAL)
  public final void wait(long timeoutMillis, int nanos);
}
