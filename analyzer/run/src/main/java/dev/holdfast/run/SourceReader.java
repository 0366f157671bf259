package dev.holdfast.run;

import dev.holdfast.engine.analysis.Progress;
import java.nio.file.Path;

/** A front end, as a run sees it. */
public interface SourceReader {
  /** Whether a file is of its language, by its name. */
  boolean reads(Path file);

  /**
   * Whether a file that it reads is looked for in directories, or only read if it is named or
   * another file needs it.
   */
  default boolean looksFor(Path file) {
    return reads(file);
  }

  /** Finds the sources, and does what can be done before the contracts are there. */
  OpenedSources open(SourceTree sources, Progress progress);
}
