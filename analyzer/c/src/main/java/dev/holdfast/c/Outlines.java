package dev.holdfast.c;

import dev.holdfast.c.files.SourceReader;
import dev.holdfast.c.files.UnreadableException;
import dev.holdfast.c.kept.KeptFiles;
import dev.holdfast.c.kept.Keys;
import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Outline;
import dev.holdfast.c.text.Truth;
import dev.holdfast.cache.Digest;
import java.nio.file.Path;
import java.util.Map;
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
  private final Map<String, Truth> known;
  private final Digest defined;

  /**
   * The outlines of a run.
   *
   * @param known names whose definedness does not depend on the configuration
   */
  Outlines(KeptFiles kept, Keys keys, Map<String, Truth> known) {
    this.kept = kept;
    this.keys = keys;
    this.known = known;
    this.defined = keys.defined(known);
  }

  Outlined of(Path file) throws UnreadableException {
    char[] text = SourceReader.read(file);
    Digest key = key(text);
    Optional<KeptFiles.Surveyed> earlier = kept.outline(key);
    Outline outline;
    if (earlier.isPresent()) {
      outline = earlier.get().outline();
    } else {
      outline = Outline.of(Lexer.tokens(text), known).withoutTable();
      kept.keep(key, new KeptFiles.Surveyed(outline, text.length));
    }
    Survey.Identity identity = new Survey.Identity(key, KeptFiles.digest(outline));
    return new Outlined(outline, text.length, identity);
  }

  /** What stands for a text. */
  Digest key(char[] text) {
    return keys.outline(text, defined);
  }
}
