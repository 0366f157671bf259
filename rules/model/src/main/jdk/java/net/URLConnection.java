package java.net;

import dev.holdfast.annotation.MaySleep;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Asking for anything of the answer waits for it. */
public abstract class URLConnection {
  @MaySleep
  public abstract void connect();

  @MaySleep
  public int getContentLength();

  @MaySleep
  public long getContentLengthLong();

  @MaySleep
  public String getContentType();

  @MaySleep
  public String getContentEncoding();

  @MaySleep
  public long getExpiration();

  @MaySleep
  public long getDate();

  @MaySleep
  public long getLastModified();

  @MaySleep
  public String getHeaderField(String name);

  @MaySleep
  public Map<String, List<String>> getHeaderFields();

  @MaySleep
  public int getHeaderFieldInt(String name, int defaultValue);

  @MaySleep
  public long getHeaderFieldLong(String name, long defaultValue);

  @MaySleep
  public long getHeaderFieldDate(String name, long defaultValue);

  @MaySleep
  public String getHeaderFieldKey(int n);

  @MaySleep
  public String getHeaderField(int n);

  @MaySleep
  public Object getContent();

  @MaySleep
  public Object getContent(Class<?>[] classes);

  @MaySleep
  public InputStream getInputStream();

  @MaySleep
  public OutputStream getOutputStream();
}
