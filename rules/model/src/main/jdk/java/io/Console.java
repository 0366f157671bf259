package java.io;

import dev.holdfast.annotation.MaySleep;

/** Waits for someone to type. */
public class Console {
  @MaySleep
  public String readLine(String format, Object... args);

  @MaySleep
  public String readLine(Locale locale, String format, Object... args);

  @MaySleep
  public String readLine();

  @MaySleep
  public char[] readPassword(String format, Object... args);

  @MaySleep
  public char[] readPassword(Locale locale, String format, Object... args);

  @MaySleep
  public char[] readPassword();
}
