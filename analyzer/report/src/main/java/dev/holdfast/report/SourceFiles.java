package dev.holdfast.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Source lines from the files below a directory. Not for several threads. */
public final class SourceFiles implements SourceText {
  /** Findings come sorted by file, so few files are needed at a time. */
  private static final int KEPT_FILES = 32;

  private final Path root;
  private final Map<String, List<String>> files =
      new LinkedHashMap<>(KEPT_FILES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
          return size() > KEPT_FILES;
        }
      };

  /**
   * Source below a directory.
   *
   * @param root what places are relative to
   */
  public SourceFiles(Path root) {
    this.root = root;
  }

  @Override
  public @Nullable String line(String file, int line) {
    List<String> lines = files.computeIfAbsent(file, this::read);
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : null;
  }

  /** An excerpt is a courtesy: a file that went away since it was read has none. */
  private List<String> read(String file) {
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(file));
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
