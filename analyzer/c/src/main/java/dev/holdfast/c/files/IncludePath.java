package dev.holdfast.c.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** Finds the files that others include. For several threads. */
public final class IncludePath {
  private final Path root;
  private final List<Path> directories;
  private final Architectures architectures;
  private final Makefiles makefiles;
  private final ConcurrentMap<Path, List<Path>> named = new ConcurrentHashMap<>();
  private final ConcurrentMap<Path, Set<String>> listings = new ConcurrentHashMap<>();
  private final ConcurrentMap<Wanted, Optional<Path>> found = new ConcurrentHashMap<>();

  /** What is included, as files of an architecture spell it; of none if it is empty. */
  private record Wanted(String architecture, String spelled) {}

  /**
   * An include path.
   *
   * @param root the root of the tree, whose Makefiles name more directories
   * @param directories where everything that is included is looked for, in this order
   * @param byFolder where the files of a directory look first, in place of what its Makefiles name
   * @param makefiles the Makefiles of the tree
   */
  public IncludePath(
      Path root, List<Path> directories, Map<Path, List<Path>> byFolder, Makefiles makefiles) {
    named.putAll(byFolder);
    this.root = root.toAbsolutePath().normalize();
    this.directories = directories.stream().map(Path::normalize).toList();
    this.architectures = Architectures.under(root);
    this.makefiles = makefiles;
  }

  /**
   * The file that is included, if it can be found.
   *
   * @param spelled how it is spelled
   * @param includer the file that includes it; its directory comes first whether the inclusion is
   *     local or not, as the options that would add it are not known
   */
  public Optional<Path> find(String spelled, Path includer) {
    Path directory = includer.getParent();
    if (directory != null) {
      Optional<Path> beside = in(directory, spelled);
      if (beside.isPresent()) {
        return beside;
      }
    }
    for (Path option : directory == null ? List.<Path>of() : namedFor(directory)) {
      Optional<Path> file = in(option, spelled);
      if (file.isPresent()) {
        return file;
      }
    }
    Wanted wanted = new Wanted(architectures.of(includer).orElse(""), spelled);
    Optional<Path> known = found.get(wanted);
    if (known == null) {
      known = search(wanted);
      found.put(wanted, known);
    }
    return known.isPresent() || directory == null ? known : above(directory, spelled);
  }

  /** The directories that were looked into, with the names that were there; none if not at all. */
  public Map<Path, Set<String>> listings() {
    return new TreeMap<>(listings);
  }

  /** What the Makefiles of a directory and of those above it add to the path. */
  private List<Path> namedFor(Path directory) {
    List<Path> known = named.get(directory);
    if (known == null && (!directory.startsWith(root) || directory.equals(root))) {
      return List.of();
    }
    if (known == null) {
      Set<Path> all = new LinkedHashSet<>(makefiles.of(directory).includes());
      Path above = directory.getParent();
      all.addAll(above == null ? List.of() : namedFor(above));
      known = List.copyOf(all);
      named.put(directory, known);
    }
    return known;
  }

  private Optional<Path> search(Wanted wanted) {
    String spelled = wanted.spelled();
    if (!spelled.startsWith("asm/")) {
      return wanted.architecture().isEmpty()
          ? in(directories, spelled)
          : in(architectures.directories(wanted.architecture()), spelled)
              .or(() -> in(directories, spelled));
    }
    // A header that the build generates usually falls back on the generic one.
    String generic = "asm-generic/" + spelled.substring("asm/".length());
    return wanted.architecture().isEmpty()
        ? in(directories, spelled).or(() -> in(directories, generic)).or(() -> onlyOne(spelled))
        : in(architectures.directories(wanted.architecture()), spelled)
            .or(() -> in(directories, generic))
            .or(() -> in(directories, spelled));
  }

  /** A header that only one architecture has shows which one its includers are for. */
  private Optional<Path> onlyOne(String spelled) {
    List<Path> all =
        architectures.names().stream()
            .flatMap(name -> in(architectures.directories(name), spelled).stream())
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private Optional<Path> in(List<Path> places, String spelled) {
    for (Path directory : places) {
      Optional<Path> file = in(directory, spelled);
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }

  /** Drivers add a directory above their own, or its {@code include}, to the path. */
  private Optional<Path> above(Path directory, String spelled) {
    Path at = directory;
    for (int i = 0; i < 4 && at.getParent() != null; i++) {
      Optional<Path> file = in(at.resolve("include"), spelled);
      if (file.isPresent()) {
        return file;
      }
      at = at.getParent();
      file = in(at, spelled);
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }

  private Optional<Path> in(Path directory, String spelled) {
    Path file;
    try {
      file = directory.resolve(spelled).normalize();
    } catch (java.nio.file.InvalidPathException e) {
      return Optional.empty();
    }
    Path parent = file.getParent();
    Path name = file.getFileName();
    boolean exists =
        parent != null
            && name != null
            && listings.computeIfAbsent(parent, IncludePath::list).contains(name.toString());
    return exists ? Optional.of(file) : Optional.empty();
  }

  /** The names in a directory; none if it is no directory, or cannot be read. */
  public static Set<String> list(Path directory) {
    Set<String> names = new HashSet<>();
    if (!Files.isDirectory(directory)) {
      return names;
    }
    try (Stream<Path> files = Files.list(directory)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    } catch (IOException e) {
      // An unreadable directory is an empty one: its headers are reported where they are missed.
      return names;
    }
    return names;
  }
}
