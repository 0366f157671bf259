package dev.holdfast.run;

import dev.holdfast.cache.Digest;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.Optional;

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

  /**
   * Finds the sources. A reader that can tell what they are without reading them says so; others
   * leave it at this.
   */
  default OpenedSources open(SourceTree sources, Progress progress) {
    return new OpenedSources() {
      @Override
      public Optional<Digest> identity() {
        return Optional.empty();
      }

      @Override
      public boolean areCurrent() {
        return false;
      }

      @Override
      public Program read(Contracts contracts) {
        return SourceReader.this.read(sources, contracts, progress);
      }
    };
  }

  /** Reads the sources; trouble with them becomes notices of the program. */
  Program read(SourceTree sources, Contracts contracts, Progress progress);
}
