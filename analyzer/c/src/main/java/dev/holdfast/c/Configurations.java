package dev.holdfast.c;

import dev.holdfast.c.text.Configuration;
import java.nio.file.Path;
import java.util.List;

/** The configurations that files are read in. For several threads. */
interface Configurations {
  /** The configuration of a file. */
  Configuration of(Path file);

  /** The headers that are read before a file though it does not include them. */
  List<Path> forced(Path file);

  /** What is known when the files, and what they define, are known. */
  Configurations after(List<Survey.Found> files);

  /** Whether knowing the files tells more. */
  boolean grows();

  /** One for all files. */
  static Configurations everywhere(Configuration configuration) {
    return new Configurations() {
      @Override
      public Configuration of(Path file) {
        return configuration;
      }

      @Override
      public List<Path> forced(Path file) {
        return List.of();
      }

      @Override
      public Configurations after(List<Survey.Found> files) {
        return this;
      }

      @Override
      public boolean grows() {
        return false;
      }
    };
  }
}
