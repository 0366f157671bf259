package dev.holdfast.cli;

import dev.holdfast.cli.Console.Terminal;
import dev.holdfast.report.Palette;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say what is printed, how and where. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report there, whole or not at all. Default: the standard output.")
  private @Nullable Path file;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in text: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ColourMode colour = ColourMode.AUTO;

  @Option(names = "--no-progress", description = "Show no progress bar.")
  private boolean noProgress;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but the report and what makes it incomplete.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print every notice, not only the first ones.")
  private boolean verbose;

  @Option(names = "--list-functions", paramLabel = "FILE", hidden = true)
  private @Nullable Path functionList;

  Format format() {
    return format;
  }

  @Nullable Path file() {
    return file;
  }

  @Nullable Path functionList() {
    return functionList;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  boolean showsProgress(Terminal terminal) {
    return terminal.showsErr() && !noProgress && !quiet;
  }

  /** A file is no terminal: only an explicit wish colours it. */
  Palette palette(Terminal terminal) {
    return colour.isOn(file == null ? terminal : Terminal.NONE) ? Palette.ANSI : Palette.PLAIN;
  }
}
