package dev.holdfast.run;

import dev.holdfast.engine.program.Notice;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the source files below the user's paths. */
final class SourceSearch {
  private final List<SourceReader> readers;
  private final Wanted wanted;
  private final SortedSet<Path> files = new TreeSet<>();
  private final SortedSet<Path> found = new TreeSet<>();
  private final Set<Notice> notices = new LinkedHashSet<>();
  private final List<String> mistakes = new ArrayList<>();

  /** Which files in directories are wanted. */
  @FunctionalInterface
  interface Wanted {
    /** All of them. */
    Wanted ALL = (file, root) -> true;

    /**
     * Whether a file is wanted. For several threads.
     *
     * @param root the directory that places are relative to
     */
    boolean isWanted(Path file, Path root);
  }

  private SourceSearch(List<SourceReader> readers, Wanted wanted) {
    this.readers = readers;
    this.wanted = wanted;
  }

  /**
   * Finds the sources.
   *
   * @param paths files and directories, as the user named them
   * @param root the directory that places are relative to, or null to find it
   * @param readers the front ends that say what a source is
   * @param wanted which files in directories are wanted
   * @throws UsageException if a path lies outside of {@code root}, or no path can be read
   */
  static Sources find(
      List<Path> paths, @Nullable Path root, List<SourceReader> readers, Wanted wanted)
      throws UsageException {
    return new SourceSearch(readers, wanted).search(paths, root);
  }

  private Sources search(List<Path> paths, @Nullable Path wantedRoot) throws UsageException {
    Set<Path> existing = new LinkedHashSet<>();
    for (Path path : new LinkedHashSet<>(paths)) {
      real(path, mistakes).ifPresent(existing::add);
    }
    if (existing.isEmpty()) {
      throw new UsageException(String.join("\n", mistakes));
    }
    Path root =
        wantedRoot == null ? SourceRoot.of(List.copyOf(existing), workingDirectory()) : wantedRoot;
    for (Path path : existing) {
      if (!path.startsWith(root)) {
        throw new UsageException(path + " lies outside of the root " + root);
      }
      add(path, root);
    }
    keepReadable(root);
    return new Sources(
        root, List.copyOf(existing), List.copyOf(files), List.copyOf(notices), mistakes);
  }

  /** Keeps what was found in directories and can be read. Each file is opened for it. */
  private void keepReadable(Path root) {
    List<Path> all = found.parallelStream().filter(file -> wanted.isWanted(file, root)).toList();
    List<Optional<Trouble>> troubles = all.parallelStream().map(Trouble::of).toList();
    for (int i = 0; i < all.size(); i++) {
      Path file = all.get(i);
      troubles
          .get(i)
          .ifPresentOrElse(
              trouble -> notices.add(trouble.leavesOut(file, root)), () -> files.add(file));
    }
  }

  /** Where a path of the user leads to; if nowhere, that is a mistake. */
  static Optional<Path> real(Path path, List<String> mistakes) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      mistakes.add(
          Files.exists(path)
              ? "cannot read " + path + ": " + Trouble.reason(e)
              : "no such file or directory: " + path);
      return Optional.empty();
    }
  }

  static Path workingDirectory() throws UsageException {
    try {
      return Path.of("").toRealPath();
    } catch (IOException e) {
      throw new UsageException("cannot read the working directory: " + Trouble.reason(e), e);
    }
  }

  private void add(Path path, Path root) {
    if (Files.isDirectory(path)) {
      addDirectory(path, root);
    } else if (readers.stream().noneMatch(reader -> reader.reads(path))) {
      mistakes.add("not a C or Java source: " + path);
    } else {
      Trouble.of(path)
          .ifPresentOrElse(
              trouble -> mistakes.add("cannot read " + path + ": " + trouble.message()),
              () -> files.add(path));
    }
  }

  private void addDirectory(Path directory, Path root) {
    if (!Files.isReadable(directory)) {
      mistakes.add("cannot read " + directory + ": permission denied");
      return;
    }
    try {
      Files.walkFileTree(directory, new Visitor(directory, root));
    } catch (IOException e) {
      mistakes.add("cannot read " + directory + ": " + Trouble.reason(e));
    }
  }

  /** Symbolic links are not followed: what they lead to stands elsewhere under its own name. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Path root;

    Visitor(Path top, Path root) {
      this.top = top;
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden = !directory.equals(top) && directory.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()
          && readers.stream().anyMatch(reader -> reader.looksFor(file))) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      notices.add(Trouble.with(failure).leavesOut(file, root));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
      if (failure != null) {
        notices.add(Trouble.with(failure).leavesOut(directory, root));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
