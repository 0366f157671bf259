package dev.holdfast.c;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the input of the C front end from paths as a user gives them. */
public final class CInputs {
  /** The architecture whose headers are read for code of all architectures. */
  private static final String DEFAULT_ARCHITECTURE = "x86";

  private CInputs() {}

  /**
   * The input for some files and directories. Inside of a kernel tree, places are relative to the
   * tree's root and its headers are found; elsewhere they are relative to {@code fallbackRoot}.
   *
   * @throws IOException if a directory cannot be listed
   */
  public static CFrontEnd.Input of(
      List<Path> paths, Path fallbackRoot, int threads, Predicate<String> knownToModel)
      throws IOException {
    Set<Path> files = new TreeSet<>();
    for (Path path : paths) {
      files.addAll(sources(path.toAbsolutePath().normalize()));
    }
    Optional<Path> tree = paths.isEmpty() ? Optional.empty() : KernelTree.rootOf(paths.get(0));
    Path root = tree.orElse(fallbackRoot.toAbsolutePath().normalize());
    Set<Path> directories = new LinkedHashSet<>();
    tree.ifPresent(
        found -> {
          architectures(found, files).forEach(name -> addArchitecture(found, name, directories));
          directories.add(found.resolve("include"));
          directories.add(found.resolve("include/uapi"));
          addArchitecture(found, DEFAULT_ARCHITECTURE, directories);
        });
    return new CFrontEnd.Input(
        root, List.copyOf(files), List.copyOf(directories), threads, knownToModel);
  }

  private static void addArchitecture(Path tree, String name, Set<Path> directories) {
    directories.add(tree.resolve("arch/" + name + "/include"));
    directories.add(tree.resolve("arch/" + name + "/include/uapi"));
  }

  /** The architectures that all of the files belong to: at most one. */
  private static List<String> architectures(Path tree, Set<Path> files) {
    Set<String> names = new TreeSet<>();
    for (Path file : files) {
      Path relative = file.startsWith(tree) ? tree.relativize(file) : file;
      boolean inside = relative.getNameCount() > 2 && relative.startsWith("arch");
      names.add(inside ? relative.getName(1).toString() : "");
    }
    return names.size() == 1 && !names.contains("") ? List.copyOf(names) : List.of();
  }

  private static List<Path> sources(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(path)) {
      walk.filter(file -> file.toString().endsWith(".c"))
          .filter(Files::isRegularFile)
          .forEach(found::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }
}
