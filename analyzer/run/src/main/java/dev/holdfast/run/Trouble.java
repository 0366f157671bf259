package dev.holdfast.run;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Why a file cannot be a source.
 *
 * @param kind what kind of trouble
 * @param message what it is, in a few words
 */
record Trouble(Notice.Kind kind, String message) {
  /** The largest files of the kernel, generated register tables, have a quarter of this. */
  private static final long LARGEST = 64L << 20;

  private static final int LOOKED_AT = 8192;

  /** The trouble with a file, or none if it looks like text of a size that can be read. */
  static Optional<Trouble> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > LARGEST) {
        return Optional.of(
            new Trouble(Notice.Kind.LIMIT, "larger than " + (LARGEST >> 20) + " MiB"));
      }
      return isBinary(in.readNBytes(LOOKED_AT))
          ? Optional.of(new Trouble(Notice.Kind.UNREADABLE, "not a text file"))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(with(e));
    }
  }

  /** The trouble that an exception means. */
  static Trouble with(IOException failure) {
    return new Trouble(Notice.Kind.UNREADABLE, reason(failure));
  }

  /** Tells that a file is left out for it. */
  Notice leavesOut(Path file, Path root) {
    String relative = root.relativize(file).toString().replace('\\', '/');
    return new Notice(kind, new Place(relative, 0, 0), "left out: " + message);
  }

  private static boolean isBinary(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Which file an exception is about, if it says so, and what it means. */
  static String describe(IOException failure) {
    String file =
        failure instanceof FileSystemException specific && specific.getFile() != null
            ? specific.getFile() + ": "
            : "";
    return file + reason(failure);
  }

  /** What an exception means, in words for the user. */
  static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemLoopException) {
      return "a loop of symbolic links";
    }
    String reason =
        failure instanceof FileSystemException specific
            ? specific.getReason()
            : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
