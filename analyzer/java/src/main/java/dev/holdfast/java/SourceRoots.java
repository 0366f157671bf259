package dev.holdfast.java;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts files together that may be one program.
 *
 * <p>A compiler knows one class of a name only. Where two source roots have a file for the same
 * class, as independent examples do, each is a program of its own; all others see each other.
 */
final class SourceRoots {
  /**
   * What may be one program.
   *
   * @param roots the directories in which packages begin
   * @param files its files
   */
  record Group(List<Path> roots, List<Path> files) {}

  /** A group that grows, with the names of its classes. */
  private record Growing(Set<String> names, List<Path> roots, List<Path> files) {}

  private final Map<Path, Map<Path, String>> roots = new LinkedHashMap<>();

  /** Adds a file of a package; the order of the calls is that of the groups. */
  void add(Path file, String packageName) {
    Path root = file.getParent();
    String[] parts = packageName.split("\\.", -1);
    for (int i = parts.length - 1; i >= 0 && root != null && endsWith(root, parts[i]); i--) {
      root = root.getParent();
    }
    Path key = root == null ? file : root;
    roots
        .computeIfAbsent(key, any -> new LinkedHashMap<>())
        .put(file, packageName + "/" + file.getFileName());
  }

  private static boolean endsWith(Path directory, String name) {
    return directory.getFileName() != null && directory.getFileName().toString().equals(name);
  }

  /** The programs; nearly always one. */
  List<Group> groups() {
    List<Growing> groups = new ArrayList<>();
    roots.forEach(
        (root, files) -> {
          Growing group = groupWithout(files.values(), groups);
          group.names().addAll(files.values());
          group.roots().add(root);
          group.files().addAll(files.keySet());
        });
    return groups.stream()
        .map(group -> new Group(List.copyOf(group.roots()), List.copyOf(group.files())))
        .toList();
  }

  /** The first group that has no class of these names, which may be a new one. */
  private static Growing groupWithout(Collection<String> names, List<Growing> groups) {
    for (Growing group : groups) {
      if (names.stream().noneMatch(group.names()::contains)) {
        return group;
      }
    }
    Growing group = new Growing(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
    groups.add(group);
    return group;
  }
}
