package dev.holdfast.report;

import org.jspecify.annotations.Nullable;

/** Where excerpts come from. */
@FunctionalInterface
public interface SourceText {
  /** Knows no source: reports come without excerpts. */
  SourceText NONE = (file, line) -> null;

  /**
   * A line of a file without its line end, or null if there is none.
   *
   * @param file as in {@link dev.holdfast.engine.program.Place}
   * @param line from 1
   */
  @Nullable String line(String file, int line);
}
