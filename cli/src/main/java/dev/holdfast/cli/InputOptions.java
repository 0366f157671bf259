package dev.holdfast.cli;

import dev.holdfast.run.Inputs;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options that say what is read. */
final class InputOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "C and Java files, and directories of them. Default: the working directory.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description =
          "Annotated stubs, a file or a directory, added to the built-in model. May be repeated.")
  private List<Path> models = new ArrayList<>();

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "PATHS",
      description = "Jars and class directories that Java sources are resolved against.")
  private @Nullable String classpath;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "The directory that places are told relative to. Default: the kernel tree or git working"
              + " tree that the paths are in, else the working directory.")
  private @Nullable Path root;

  Inputs inputs() {
    return new Inputs(paths.isEmpty() ? List.of(Path.of(".")) : paths, root, models, entries());
  }

  private List<Path> entries() {
    List<Path> entries = new ArrayList<>();
    if (classpath != null) {
      for (String entry : classpath.split(File.pathSeparator, -1)) {
        if (!entry.isEmpty()) {
          entries.add(Path.of(entry));
        }
      }
    }
    return entries;
  }
}
