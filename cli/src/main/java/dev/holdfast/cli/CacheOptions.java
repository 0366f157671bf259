package dev.holdfast.cli;

import dev.holdfast.cache.Cache;
import dev.holdfast.cache.DiskCache;
import dev.holdfast.run.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say where runs keep what later ones can use. */
final class CacheOptions {
  private static final String NAME = "holdfast";

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Where to keep what is found out of C sources, for later runs. Default: holdfast below"
              + " $$XDG_CACHE_HOME or ~/.cache.")
  private @Nullable Path directory;

  @Option(
      names = "--no-cache",
      description = "Use nothing that earlier runs found out, and keep nothing.")
  private boolean none;

  /**
   * Opens the cache.
   *
   * @param trouble gets a sentence for each kind of trouble with it
   */
  Cache open(Consumer<String> trouble) throws UsageException {
    if (none && directory != null) {
      throw new UsageException("--cache and --no-cache contradict each other");
    }
    Optional<Path> place = directory == null ? usual() : Optional.of(directory.toAbsolutePath());
    return none || place.isEmpty() ? Cache.NONE : DiskCache.open(place.get(), trouble);
  }

  /** The user's directory for what can be made anew; empty if the user has no home. */
  private static Optional<Path> usual() {
    String wanted = System.getenv("XDG_CACHE_HOME");
    if (wanted != null && Path.of(wanted).isAbsolute()) {
      return Optional.of(Path.of(wanted, NAME));
    }
    Path home = Path.of(System.getProperty("user.home", ""));
    return home.isAbsolute() && Files.isDirectory(home)
        ? Optional.of(home.resolve(".cache").resolve(NAME))
        : Optional.empty();
  }
}
