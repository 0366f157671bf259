package dev.holdfast.engine.program;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the path relative to the root of the analysed tree, with {@code /} between its parts
 * @param line the line, from 1; 0 if only the file is known
 * @param column the column in characters, from 1; 0 if only the line is known
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return column > 0 ? file + ":" + line + ":" + column : file + ":" + line;
  }
}
