package dev.holdfast.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the directory that places are told relative to. */
final class SourceRoot {
  /** What together stands only at the top of a kernel tree. */
  private static final List<String> KERNEL_MARKS = List.of("Kbuild", "Makefile", "include/linux");

  private SourceRoot() {}

  /**
   * The root of the nearest kernel tree that all paths lie in; else of such a git working tree;
   * else the working directory; else the directory that they have in common. The order of the paths
   * does not matter.
   *
   * @param paths real paths, at least one
   * @param workingDirectory a real path
   */
  static Path of(List<Path> paths, Path workingDirectory) {
    Path first = paths.get(0);
    Predicate<Path> holdsAll = directory -> containsAll(directory, paths);
    return ancestor(first, holdsAll.and(SourceRoot::isKernelTree))
        .or(() -> ancestor(first, holdsAll.and(SourceRoot::isGitTree)))
        .or(() -> Optional.of(workingDirectory).filter(root -> containsAll(root, paths)))
        .orElseGet(() -> common(paths));
  }

  private static boolean isKernelTree(Path directory) {
    return KERNEL_MARKS.stream().allMatch(mark -> Files.exists(directory.resolve(mark)));
  }

  private static boolean isGitTree(Path directory) {
    return Files.exists(directory.resolve(".git"));
  }

  private static Optional<Path> ancestor(Path path, Predicate<Path> test) {
    Path directory = Files.isDirectory(path) ? path : path.getParent();
    while (directory != null) {
      if (test.test(directory)) {
        return Optional.of(directory);
      }
      directory = directory.getParent();
    }
    return Optional.empty();
  }

  private static boolean containsAll(Path root, List<Path> paths) {
    return paths.stream().allMatch(path -> path.startsWith(root));
  }

  private static Path common(List<Path> paths) {
    Path first = paths.get(0);
    return ancestor(first, directory -> containsAll(directory, paths))
        .orElseThrow(() -> new IllegalStateException("no directory holds " + first));
  }
}
