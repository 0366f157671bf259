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

  /** The directory of the file, with a {@code /} at its end; empty at the root of the tree. */
  public String directory() {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return column > 0 ? file + ":" + line + ":" + column : file + ":" + line;
  }
}
