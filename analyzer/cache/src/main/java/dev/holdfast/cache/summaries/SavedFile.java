package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * How a file was when what its functions do was saved.
 *
 * @param size its size in bytes
 * @param modified when it was last modified, in nanoseconds since 1970
 * @param content what stands for its content
 */
record SavedFile(long size, long modified, Digest content) {
  /** Of a file that cannot be read. */
  private static final SavedFile MISSING = new SavedFile(-1, -1, Digester.of(new byte[0]));

  /** How a file is now. */
  static SavedFile of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new SavedFile(now.size(), modified(now), Digester.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      return MISSING;
    }
  }

  private static long modified(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  /** Whether the file has another content now. It is read only if it was touched. */
  boolean hasChanged(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (now.size() != size) {
        return true;
      }
      return modified(now) != modified && !Digester.of(Files.readAllBytes(file)).equals(content);
    } catch (IOException e) {
      return !equals(MISSING);
    }
  }

  static void write(SavedFile file, SummaryWriter writer) {
    writer.longNumber(file.size);
    writer.longNumber(file.modified);
    writer.longNumber(file.content.high());
    writer.longNumber(file.content.low());
  }

  static SavedFile read(SummaryReader reader) {
    return new SavedFile(
        reader.longNumber(),
        reader.longNumber(),
        new Digest(reader.longNumber(), reader.longNumber()));
  }
}
