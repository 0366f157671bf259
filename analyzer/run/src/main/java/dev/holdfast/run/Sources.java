package dev.holdfast.run;

import dev.holdfast.engine.program.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

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
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Some of them only, as if the user had named these. */
  Sources only(Predicate<String> wanted) {
    List<Path> some = files.stream().filter(file -> wanted.test(name(file))).toList();
    return new Sources(root, some, some, notices, mistakes);
  }
}
