package java.sql;

import dev.holdfast.annotation.MaySleep;

/** Asks the database for further rows. */
public interface ResultSet {
  @MaySleep
  boolean next();

  @MaySleep
  boolean first();

  @MaySleep
  boolean last();

  @MaySleep
  boolean absolute(int row);

  @MaySleep
  boolean relative(int rows);

  @MaySleep
  boolean previous();

  @MaySleep
  void insertRow();

  @MaySleep
  void updateRow();

  @MaySleep
  void deleteRow();

  @MaySleep
  void refreshRow();
}
