package dev.holdfast.c;

import dev.holdfast.c.files.SourceReader;
import dev.holdfast.c.files.Stamp;
import dev.holdfast.c.files.UnreadableException;
import dev.holdfast.c.kept.KeptFiles;
import dev.holdfast.c.kept.Keys;
import dev.holdfast.c.kept.Stamps;
import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Outline;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import java.nio.file.Path;
import java.util.Optional;

/** The outlines of files: those of an earlier run if it read the same text. For several threads. */
final class Outlines {
  /**
   * A file with its outline.
   *
   * @param outline its outline
   * @param length how many characters it has
   * @param text what stands for its text
   */
  record Outlined(Outline outline, int length, Digest text) {}

  /** Stands for any text where nothing is kept, so that nobody asks. */
  private static final Digest NOTHING = new Digester().digest();

  private final KeptFiles kept;
  private final Keys keys;
  private final Stamps stamps;
  private final Configurations configurations;

  /**
   * The outlines of a run.
   *
   * @param configurations the configurations that files are read in; only if it is the same one in
   *     every run is anything kept
   */
  Outlines(KeptFiles kept, Stamps stamps, Keys keys, Configurations configurations) {
    this.kept = kept;
    this.stamps = stamps;
    this.keys = keys;
    this.configurations = configurations;
  }

  Outlined of(Path file) throws UnreadableException {
    if (configurations.grows()) {
      char[] text = SourceReader.read(file);
      return outlined(keys.outline(text), surveyed(file, text));
    }
    Optional<Stamp> stamp = Stamp.of(file);
    Optional<Digest> untouched = stamps.text(file, stamp);
    Optional<KeptFiles.Surveyed> earlier = untouched.flatMap(kept::outline);
    if (earlier.isPresent()) {
      return outlined(untouched.orElseThrow(), earlier.get());
    }
    char[] text = SourceReader.read(file);
    if (kept.areNone()) {
      return outlined(NOTHING, surveyed(file, text));
    }
    Digest key = keys.outline(text);
    stamp.ifPresent(before -> stamps.keep(file, before, key));
    return outlined(key, known(key, file, text));
  }

  private static Outlined outlined(Digest key, KeptFiles.Surveyed surveyed) {
    return new Outlined(surveyed.outline(), surveyed.length(), key);
  }

  private KeptFiles.Surveyed known(Digest key, Path file, char[] text) {
    return kept.outline(key)
        .orElseGet(
            () -> {
              KeptFiles.Surveyed surveyed = surveyed(file, text);
              kept.keep(key, surveyed);
              return surveyed;
            });
  }

  private KeptFiles.Surveyed surveyed(Path file, char[] text) {
    Outline outline = Outline.of(Lexer.tokens(text), configurations.of(file)).withoutTable();
    return new KeptFiles.Surveyed(outline, text.length);
  }
}
