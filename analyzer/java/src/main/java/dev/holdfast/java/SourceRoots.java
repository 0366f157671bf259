package dev.holdfast.java;

import java.nio.file.Path;
import java.util.ArrayList;
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
  /** The files of one program, by the names of their classes. */
  private record Group(Set<String> names, List<Path> files) {}

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
  List<List<Path>> groups() {
    List<Group> groups = new ArrayList<>();
    for (Map<Path, String> root : roots.values()) {
      Group group = null;
      for (Group candidate : groups) {
        if (group == null && root.values().stream().noneMatch(candidate.names()::contains)) {
          group = candidate;
        }
      }
      if (group == null) {
        group = new Group(new LinkedHashSet<>(), new ArrayList<>());
        groups.add(group);
      }
      group.names().addAll(root.values());
      group.files().addAll(root.keySet());
    }
    return groups.stream().map(group -> List.copyOf(group.files())).toList();
  }
}
