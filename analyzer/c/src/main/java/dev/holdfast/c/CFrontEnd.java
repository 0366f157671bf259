package dev.holdfast.c;

import dev.holdfast.cache.Cache;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads C sources into the program model. */
public final class CFrontEnd {
  private CFrontEnd() {}

  /**
   * What to read.
   *
   * @param root the directory that places are relative to
   * @param files the {@code .c} and {@code .h} files to analyse
   * @param includeDirectories where {@code #include} looks, besides the including file's own
   *     directory
   * @param threads how many threads to use
   * @param knownToModel whether the model has a contract for a function or macro name, so that its
   *     definition need not be looked for
   */
  public record Input(
      Path root,
      List<Path> files,
      List<Path> includeDirectories,
      int threads,
      Predicate<String> knownToModel) {
    public Input {
      files = List.copyOf(files);
      includeDirectories = List.copyOf(includeDirectories);
    }
  }

  /** Reads the files, and the headers they include, each once. */
  public static Program read(Input input, Progress progress) {
    return read(input, Cache.NONE, progress);
  }

  /**
   * Reads the files, and the headers they include, each once; or not at all, if the cache knows
   * what reading them would give.
   */
  public static Program read(Input input, Cache cache, Progress progress) {
    return new Reading(input, cache, progress).run();
  }
}
