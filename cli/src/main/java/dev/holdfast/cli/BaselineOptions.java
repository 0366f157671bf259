package dev.holdfast.cli;

import dev.holdfast.run.BaselineFile;
import dev.holdfast.run.UsageException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which findings are known. */
final class BaselineOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Tell, and fail on, only findings that this file does not list.")
  private @Nullable Path file;

  @Option(names = "--prune", description = "Drop from the baseline what is fixed.")
  private boolean prune;

  /** The known findings, or null if no file is named. */
  @Nullable BaselineFile open() throws UsageException {
    if (file == null && prune) {
      throw new UsageException("--prune needs --baseline FILE");
    }
    return file == null ? null : BaselineFile.read(file);
  }

  boolean isPruning() {
    return prune;
  }
}
