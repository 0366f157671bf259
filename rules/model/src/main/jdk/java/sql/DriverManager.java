package java.sql;

import dev.holdfast.annotation.MaySleep;

/** Connects to the database. */
public class DriverManager {
  @MaySleep
  public static Connection getConnection(String url, java.util.Properties info);

  @MaySleep
  public static Connection getConnection(String url, String user, String password);

  @MaySleep
  public static Connection getConnection(String url);
}
