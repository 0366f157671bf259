package dev.holdfast.c.commands;

import dev.holdfast.c.files.SourceReader;
import dev.holdfast.c.files.UnreadableException;
import dev.holdfast.c.text.Directive;
import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Tokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The directives of headers, each read once. */
final class DirectiveFiles {
  private final Map<Path, List<Directive>> read = new HashMap<>();

  /** The directives of a file; none if it cannot be read. */
  List<Directive> of(Path file) {
    return read.computeIfAbsent(file, DirectiveFiles::load);
  }

  private static List<Directive> load(Path file) {
    Tokens tokens;
    try {
      tokens = Lexer.tokens(SourceReader.read(file));
    } catch (UnreadableException e) {
      // The front end tells it, since the header is read like any other.
      return List.of();
    }
    List<Directive> directives = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.kind(i) == Tokens.DIRECTIVE) {
        directives.add(Directive.of(tokens.text(), tokens.start(i), tokens.end(i)));
      }
    }
    return List.copyOf(directives);
  }
}
