package dev.holdfast.c;

import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a run, by number.
 *
 * @param files the files
 * @param paths their paths, as in places
 * @param includes the files that each file includes directly
 * @param configurations the configurations that they are read in
 */
record Tree(
    List<Survey.Found> files,
    List<String> paths,
    List<int[]> includes,
    Configurations configurations) {
  static Tree of(List<Survey.Found> files, Path root, Configurations configurations) {
    return new Tree(
        files,
        files.stream().map(file -> display(file.path(), root)).toList(),
        includes(files),
        configurations);
  }

  private static String display(Path file, Path from) {
    Path root = from.toAbsolutePath().normalize();
    Path shown = file.startsWith(root) ? root.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  private static List<int[]> includes(List<Survey.Found> files) {
    Map<Path, Integer> numbers = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      numbers.put(files.get(i).path(), i);
    }
    List<int[]> includes = new ArrayList<>();
    for (Survey.Found file : files) {
      includes.add(file.includes().stream().mapToInt(numbers::get).toArray());
    }
    return includes;
  }

  int size() {
    return files.size();
  }

  /** What stands for all that the program depends on, besides the model and the configurations. */
  Digest identity() {
    Digester digester = new Digester();
    for (int i = 0; i < files.size(); i++) {
      Survey.Found file = files.get(i);
      String trouble = file.trouble();
      digester
          .add(paths.get(i))
          .add(file.identity().text())
          .add(trouble == null ? "" : trouble)
          .add(includes.get(i));
    }
    return digester.digest();
  }
}
