package java.sql;

import dev.holdfast.annotation.MaySleep;

/** Asks the database. */
public interface PreparedStatement {
  @MaySleep
  ResultSet executeQuery();

  @MaySleep
  int executeUpdate();

  @MaySleep
  boolean execute();

  @MaySleep
  long executeLargeUpdate();
}
