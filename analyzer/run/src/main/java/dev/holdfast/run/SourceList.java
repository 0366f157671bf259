package dev.holdfast.run;

import java.nio.file.Path;
import java.util.List;

/**
 * The sources that a build lists.
 *
 * @param origin the file with the list, as the user named it
 * @param entries the sources, in the order of the list
 */
public record SourceList(Path origin, List<Entry> entries) {
  public SourceList {
    entries = List.copyOf(entries);
  }

  /**
   * A source.
   *
   * @param file where it is, absolute
   * @param line where the list names it
   */
  public record Entry(Path file, int line) {}
}
