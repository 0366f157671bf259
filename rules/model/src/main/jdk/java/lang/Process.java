package java.lang;

import dev.holdfast.annotation.MaySleep;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for another process, and so do its streams: who asks for one counts as its user. */
public abstract class Process {
  @MaySleep
  public abstract OutputStream getOutputStream();

  @MaySleep
  public abstract InputStream getInputStream();

  @MaySleep
  public abstract InputStream getErrorStream();

  @MaySleep
  public abstract int waitFor();

  @MaySleep
  public boolean waitFor(long timeout, TimeUnit unit);

  @MaySleep
  public boolean waitFor(Duration duration);
}
