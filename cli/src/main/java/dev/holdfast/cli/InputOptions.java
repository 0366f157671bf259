package dev.holdfast.cli;

import dev.holdfast.c.commands.CompileCommands;
import dev.holdfast.c.commands.CompileCommandsException;
import dev.holdfast.run.Inputs;
import dev.holdfast.run.SourceList;
import dev.holdfast.run.UsageException;
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
      names = "--compile-commands",
      paramLabel = "FILE",
      description =
          "Only the C files that this compilation database lists, of those below PATHs if there are"
              + " any, and only the configuration that its commands build.")
  private @Nullable Path compileCommands;

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

  @Option(
      names = "--summaries",
      paramLabel = "FILE",
      description =
          "What --save-summaries has saved of the tree that the PATHs are a part of: what they call"
              + " and where else locks are taken is known from there.")
  private @Nullable Path summaries;

  @Option(
      names = "--changed",
      description =
          "With --summaries: only the files below the PATHs that have changed since those were saved,"
              + " and those that call what does something else now.")
  private boolean onlyChanged;

  /**
   * Checks that nothing is known of a rest of the tree.
   *
   * @throws UsageException if the user has said so
   */
  void checkThatItIsAll() throws UsageException {
    if (summaries != null) {
      throw new UsageException("--summaries and --save-summaries contradict each other");
    }
  }

  /** What the build says, if the user names a file that says it. */
  CompileCommands compileCommands() throws UsageException {
    try {
      return compileCommands == null ? CompileCommands.NONE : CompileCommands.read(compileCommands);
    } catch (CompileCommandsException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** What is to be read, given what the build says. */
  Inputs inputs(CompileCommands commands) throws UsageException {
    if (onlyChanged && summaries == null) {
      throw new UsageException("--changed needs --summaries: what has changed since when?");
    }
    SourceList list = compileCommands == null ? null : list(compileCommands, commands);
    List<Path> wanted = paths.isEmpty() && list == null ? List.of(Path.of(".")) : paths;
    return new Inputs(wanted, list, root, models, entries(), summaries, onlyChanged);
  }

  private static SourceList list(Path origin, CompileCommands commands) {
    return new SourceList(
        origin,
        commands.commands().stream()
            .map(command -> new SourceList.Entry(command.file(), command.line()))
            .toList());
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
