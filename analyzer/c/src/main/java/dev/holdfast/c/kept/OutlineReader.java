package dev.holdfast.c.kept;

import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Outline;
import dev.holdfast.cache.code.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an {@link OutlineWriter} wrote. */
final class OutlineReader extends Reader {
  OutlineReader(byte[] bytes) {
    super(bytes, Sharing.NONE);
  }

  KeptFiles.Surveyed surveyed() {
    int length = count();
    int tokens = count();
    count();
    Outline outline =
        new Outline(
            list(() -> new Outline.Include(text(), truth())),
            list(this::macro),
            Set.copyOf(list(this::text)),
            tokens);
    return new KeptFiles.Surveyed(outline, length);
  }

  private boolean truth() {
    return count() == 1;
  }

  private Macro macro() {
    return new Macro(text(), parameters(), text(), truth());
  }

  private @Nullable List<String> parameters() {
    int size = count() - 1;
    if (size < 0) {
      return null;
    }
    List<String> parameters = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parameters.add(text());
    }
    return parameters;
  }
}
