package dev.holdfast.c.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file, which does not stay the same if the file is changed. All times
 * are in nanoseconds since 1970.
 *
 * @param size how many bytes it has
 * @param modified when its content was changed
 * @param changed when anything of it was changed; no program can set it
 * @param number its number in the file system
 */
public record Stamp(long size, long modified, long changed, long number) {
  private static final String WANTED = "unix:size,lastModifiedTime,ctime,ino";

  /**
   * The resolution of the times of any file system: who changes a file twice within it may leave
   * the times as they were.
   */
  private static final long RESOLUTION = TimeUnit.SECONDS.toNanos(2);

  /** The stamp of a file; empty if there is none, or if it would tell too little. */
  public static Optional<Stamp> of(Path file) {
    try {
      Map<String, Object> found = Files.readAttributes(file, WANTED);
      return Optional.of(
          new Stamp(
              number(found, "size"),
              nanos(found, "lastModifiedTime"),
              nanos(found, "ctime"),
              number(found, "ino")));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      // Then it is read each time.
      return Optional.empty();
    }
  }

  private static long number(Map<String, Object> found, String name) {
    return (Long) Objects.requireNonNull(found.get(name));
  }

  private static long nanos(Map<String, Object> found, String name) {
    return ((FileTime) Objects.requireNonNull(found.get(name))).to(TimeUnit.NANOSECONDS);
  }

  /**
   * Whether a change after that moment would have given another stamp.
   *
   * @param moment in nanoseconds since 1970
   */
  public boolean isSettledAt(long moment) {
    return Math.max(modified, changed) + RESOLUTION < moment;
  }
}
