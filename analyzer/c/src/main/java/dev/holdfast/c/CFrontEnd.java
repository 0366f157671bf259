package dev.holdfast.c;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.c.kept.Stamps;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.engine.analysis.Progress;
import dev.holdfast.engine.program.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    return open(input, commands, cache, progress).read();
  }

  /** Finds the files, and the headers they include, without reading more of them than it must. */
  public static Opened open(Input input, CompileCommands commands, Cache cache, Progress progress) {
    Reading reading = new Reading(input, commands, cache, progress);
    return new Opened(reading, reading.survey());
  }

  /** Files that were found. What is known of them is forgotten when they are read. */
  public static final class Opened {
    private final Stamps stamps;
    private @Nullable Found found;

    private record Found(Reading reading, Tree tree) {}

    private Opened(Reading reading, Tree tree) {
      this.stamps = reading.stamps();
      this.found = new Found(reading, tree);
    }

    private Found found() {
      if (found == null) {
        throw new IllegalStateException("the files are read");
      }
      return found;
    }

    /**
     * What stands for all that the program depends on, besides the model; empty if that is not
     * known before the files are read.
     *
     * @throws IllegalStateException if they are read
     */
    public Optional<Digest> identity() {
      return found().reading().identity(found().tree());
    }

    /** Whether all files are still as they were when they were found. */
    public boolean isCurrent() {
      return stamps.areCurrent();
    }

    /**
     * Reads them.
     *
     * @throws IllegalStateException if they are read
     */
    public Program read() {
      Found open = found();
      found = null;
      return open.reading().read(open.tree());
    }
  }
}
