package java.net;

import dev.holdfast.annotation.MaySleep;
import java.io.InputStream;

/** Opens a connection. Comparing two resolves their hosts' names. */
public final class URL {
  @MaySleep
  public boolean equals(Object obj);

  @MaySleep
  public int hashCode();

  @MaySleep
  public boolean sameFile(URL other);

  @MaySleep
  public final InputStream openStream();

  @MaySleep
  public final Object getContent();

  @MaySleep
  public final Object getContent(Class<?>[] classes);
}
