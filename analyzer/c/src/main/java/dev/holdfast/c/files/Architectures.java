package dev.holdfast.c.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The architectures of a kernel tree. Each has headers of its own under the names {@code asm/…}: a
 * file that belongs to an architecture sees those, and no others of that name.
 */
public final class Architectures {
  private final Path arch;
  private final Set<String> names;

  private Architectures(Path arch, Set<String> names) {
    this.arch = arch;
    this.names = names;
  }

  /** Those of the tree with this root; none if it has no {@code arch}. */
  public static Architectures under(Path root) {
    Path arch = root.toAbsolutePath().normalize().resolve("arch");
    Set<String> names = new TreeSet<>();
    if (Files.isDirectory(arch)) {
      try (Stream<Path> entries = Files.list(arch)) {
        entries
            .filter(entry -> Files.isDirectory(entry.resolve("include")))
            .forEach(entry -> names.add(String.valueOf(entry.getFileName())));
      } catch (IOException e) {
        // A tree that cannot be listed has none: its headers are reported where they are missed.
        return new Architectures(arch, Set.of());
      }
    }
    return new Architectures(arch, names);
  }

  /**
   * The architecture that a file is for: below {@code arch}, or in a directory that bears its name,
   * as {@code drivers/s390} does.
   */
  public Optional<String> of(Path file) {
    Path root = arch.getParent();
    if (names.isEmpty() || root == null || !file.startsWith(root)) {
      return Optional.empty();
    }
    Path inside = root.relativize(file);
    for (int i = 0; i < inside.getNameCount() - 1; i++) {
      String name = inside.getName(i).toString();
      if (names.contains(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Where the headers of an architecture are. */
  List<Path> directories(String name) {
    Path include = arch.resolve(name).resolve("include");
    return List.of(include, include.resolve("uapi"));
  }

  /**
   * The header that stands in an architecture for another one's; where it would be if it exists.
   */
  public Optional<Path> counterpart(Path header, String name) {
    if (!header.startsWith(arch)) {
      return Optional.empty();
    }
    Path inside = arch.relativize(header);
    boolean shared =
        inside.getNameCount() > 2
            && inside.getName(1).toString().equals("include")
            && !inside.getName(0).toString().equals(name);
    return shared
        ? Optional.of(arch.resolve(name).resolve(inside.subpath(1, inside.getNameCount())))
        : Optional.empty();
  }

  /** The names, in order. */
  public Set<String> names() {
    return names;
  }
}
