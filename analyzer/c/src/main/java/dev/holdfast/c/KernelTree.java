package dev.holdfast.c;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Recognises kernel source trees. */
public final class KernelTree {
  private KernelTree() {}

  /** The root of the kernel tree that this file or directory lies in, if it lies in one. */
  public static Optional<Path> rootOf(Path path) {
    Path at = path.toAbsolutePath().normalize();
    while (at != null) {
      if (isRoot(at)) {
        return Optional.of(at);
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /** Whether a directory is the root of a kernel tree. */
  static boolean isRoot(Path directory) {
    return Files.isRegularFile(directory.resolve("Makefile"))
        && Files.isRegularFile(directory.resolve("Kbuild"))
        && Files.isDirectory(directory.resolve("include/linux"));
  }
}
