package javax.sql;

import dev.holdfast.annotation.MaySleep;
import java.sql.Connection;

/** Connects to the database, or waits for a connection that is free. */
public interface DataSource {
  @MaySleep
  Connection getConnection();

  @MaySleep
  Connection getConnection(String username, String password);
}
