package dev.holdfast.c;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.c.kept.Stamps;
import dev.holdfast.cache.Cache;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.summaries.TreeSummaries;
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
   * @param elsewhere what is known of the functions of files that are not read; null if nothing
   */
  public record Input(
      Path root,
      List<Path> files,
      List<Path> includeDirectories,
      int threads,
      Predicate<String> knownToModel,
      @Nullable TreeSummaries elsewhere) {
    /** Input of files that are all there is. */
    public Input(
        Path root,
        List<Path> files,
        List<Path> includeDirectories,
        int threads,
        Predicate<String> knownToModel) {
      this(root, files, includeDirectories, threads, knownToModel, null);
    }

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

  /** Prepares to find the files, and the headers they include. */
  public static Opened open(Input input, CompileCommands commands, Cache cache, Progress progress) {
    return new Opened(new Reading(input, commands, cache, progress));
  }

  /** Files that are found when somebody asks. What is known of them is forgotten when read. */
  public static final class Opened {
    private final Stamps stamps;
    private @Nullable Reading reading;
    private @Nullable Tree tree;

    private Opened(Reading reading) {
      this.stamps = reading.stamps();
      this.reading = reading;
    }

    private Reading reading() {
      if (reading == null) {
        throw new IllegalStateException("the files are read");
      }
      return reading;
    }

    /** Looks for the files, without reading more of them than it must. */
    private Tree tree() {
      Tree found = tree;
      if (found == null) {
        found = reading().survey();
        tree = found;
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
      Reading open = reading();
      return open.identityBefore().or(() -> open.identity(tree()));
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
      Reading open = reading();
      Tree found = tree();
      reading = null;
      tree = null;
      return open.read(found);
    }
  }
}
