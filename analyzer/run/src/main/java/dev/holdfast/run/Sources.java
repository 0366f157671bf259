package dev.holdfast.run;

import dev.holdfast.engine.program.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the user's paths lead to.
 *
 * @param root the directory that places are relative to
 * @param tops the files and directories that the user named and that exist, absolute
 * @param files the source files, absolute, sorted, each once
 * @param notices files that are left out, and why
 * @param mistakes what is wrong with paths that the user named, one sentence each
 */
record Sources(
    Path root, List<Path> tops, List<Path> files, List<Notice> notices, List<String> mistakes) {
  Sources {
    tops = List.copyOf(tops);
    files = List.copyOf(files);
    notices = List.copyOf(notices);
    mistakes = List.copyOf(mistakes);
  }

  /** The names of the files, as places have them. */
  SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    files.forEach(file -> names.add(name(file)));
    return names;
  }

  private String name(Path file) {
    return name(file, root);
  }

  /** The name of a file, as places have it. */
  static String name(Path file, Path root) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Other files below the same paths. */
  Sources with(List<Path> others) {
    return new Sources(root, tops, others, notices, mistakes);
  }

  /** These as if the user had named them one by one. */
  Sources each() {
    return new Sources(root, files, files, notices, mistakes);
  }
}
