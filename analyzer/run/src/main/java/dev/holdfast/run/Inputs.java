package dev.holdfast.run;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run reads.
 *
 * @param paths files and directories
 * @param list what a build lists, or null; then only its files below the paths are read, or all of
 *     them if there are no paths
 * @param root the directory that places are relative to, or null to find it
 * @param models files and directories of annotated stubs, added to the built-in model
 * @param classpath jars and class directories that Java sources are resolved against
 * @param summaries what an earlier run over the whole tree has saved, or null
 * @param onlyChanged whether only those of the files are read that have changed since then, and
 *     those that this concerns
 */
public record Inputs(
    List<Path> paths,
    @Nullable SourceList list,
    @Nullable Path root,
    List<Path> models,
    List<Path> classpath,
    @Nullable Path summaries,
    boolean onlyChanged) {
  public Inputs {
    paths = List.copyOf(paths);
    models = List.copyOf(models);
    classpath = List.copyOf(classpath);
  }

  /** Only paths, with all else found or left at its default. */
  public static Inputs of(List<Path> paths) {
    return new Inputs(paths, null, null, List.of(), List.of(), null, false);
  }
}
