package dev.holdfast.c.kept;

import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Outline;
import dev.holdfast.cache.code.Writer;
import java.util.List;
import java.util.TreeSet;

/** Writes outlines. */
final class OutlineWriter extends Writer {
  void surveyed(KeptFiles.Surveyed surveyed) {
    count(surveyed.length());
    count(surveyed.outline().tokens());
    meaning(surveyed.outline());
  }

  /** What it says to other files; how long the file is says nothing. */
  void meaning(Outline outline) {
    count(outline.tokens() > 0 ? 1 : 0);
    list(
        outline.includes(),
        include -> {
          text(include.path());
          count(include.local() ? 1 : 0);
        });
    list(outline.macros(), this::macro);
    list(new TreeSet<>(outline.typedefs()), this::text);
  }

  private void macro(Macro macro) {
    text(macro.name());
    List<String> parameters = macro.parameters();
    count(parameters == null ? 0 : parameters.size() + 1);
    if (parameters != null) {
      parameters.forEach(this::text);
    }
    text(macro.body());
    count(macro.preferred() ? 1 : 0);
  }
}
