package java.net;

import dev.holdfast.annotation.MaySleep;

/** Asking for anything of the answer waits for it. */
public abstract class HttpURLConnection {
  @MaySleep
  public int getResponseCode();

  @MaySleep
  public String getResponseMessage();
}
