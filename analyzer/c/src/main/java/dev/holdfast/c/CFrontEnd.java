package dev.holdfast.c;

import dev.holdfast.c.commands.CompileCommands;
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
    return read(input, CompileCommands.NONE, Cache.NONE, progress);
  }

  /**
   * Reads the files, and the headers they include, each once, and only the branches of {@code #if}
   * that a build takes; or not at all, if the cache knows what reading them would give.
   *
   * @param commands how the build compiles the files; a file that it does not list is read in all
   *     configurations
   * @param cache what earlier runs found out
   */
  public static Program read(
      Input input, CompileCommands commands, Cache cache, Progress progress) {
    return new Reading(input, commands, cache, progress).run();
  }
}
