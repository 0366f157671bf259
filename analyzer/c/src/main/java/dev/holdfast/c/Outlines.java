package dev.holdfast.c;

import dev.holdfast.c.files.SourceReader;
import dev.holdfast.c.files.UnreadableException;
import dev.holdfast.c.kept.KeptFiles;
import dev.holdfast.c.kept.Keys;
import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Outline;
import dev.holdfast.cache.Digest;
import java.nio.file.Path;
import java.util.Optional;

/** The outlines of files: those of an earlier run if it read the same text. For several threads. */
final class Outlines {
  /**
   * A file with its outline.
   *
   * @param outline its outline
   * @param length how many characters it has
   * @param identity what stands for it
   */
  record Outlined(Outline outline, int length, Survey.Identity identity) {}

  private final KeptFiles kept;
  private final Keys keys;
  private final Configurations configurations;

  /**
   * The outlines of a run.
   *
   * @param configurations the configurations that files are read in; only if it is the same one in
   *     every run is anything kept
   */
  Outlines(KeptFiles kept, Keys keys, Configurations configurations) {
    this.kept = kept;
    this.keys = keys;
    this.configurations = configurations;
  }

  Outlined of(Path file) throws UnreadableException {
    char[] text = SourceReader.read(file);
    Digest key = keys.outline(text);
    Outline outline = configurations.grows() ? outline(file, text) : known(key, file, text);
    Survey.Identity identity = new Survey.Identity(key, KeptFiles.digest(outline));
    return new Outlined(outline, text.length, identity);
  }

  private Outline known(Digest key, Path file, char[] text) {
    Optional<KeptFiles.Surveyed> earlier = kept.outline(key);
    if (earlier.isPresent()) {
      return earlier.get().outline();
    }
    Outline outline = outline(file, text);
    kept.keep(key, new KeptFiles.Surveyed(outline, text.length));
    return outline;
  }

  private Outline outline(Path file, char[] text) {
    return Outline.of(Lexer.tokens(text), configurations.of(file)).withoutTable();
  }
}
