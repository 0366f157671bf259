package dev.holdfast.c;

import dev.holdfast.c.files.Architectures;
import dev.holdfast.c.link.Counterparts;
import dev.holdfast.cache.Digest;
import dev.holdfast.cache.Digester;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of a run, by number.
 *
 * @param files the files
 * @param paths their paths, as in places
 * @param includes the files that each file includes directly
 * @param counterparts the headers that files of an architecture see in place of others
 * @param configurations the configurations that they are read in
 * @param given the names that makefiles define, as far as they are of use
 */
record Tree(
    List<Survey.Found> files,
    List<String> paths,
    List<int[]> includes,
    Counterparts counterparts,
    Configurations configurations,
    SortedSet<String> given) {
  static Tree of(
      List<Survey.Found> files,
      Path root,
      Architectures architectures,
      Configurations configurations,
      SortedSet<String> given) {
    Map<Path, Integer> numbers = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      numbers.put(files.get(i).path(), i);
    }
    return new Tree(
        files,
        files.stream().map(file -> display(file.path(), root)).toList(),
        includes(files, numbers),
        counterparts(files, numbers, architectures),
        configurations,
        given);
  }

  private static String display(Path file, Path from) {
    Path root = from.toAbsolutePath().normalize();
    Path shown = file.startsWith(root) ? root.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  private static List<int[]> includes(List<Survey.Found> files, Map<Path, Integer> numbers) {
    List<int[]> includes = new ArrayList<>();
    for (Survey.Found file : files) {
      includes.add(file.includes().stream().mapToInt(numbers::get).toArray());
    }
    return includes;
  }

  private static Counterparts counterparts(
      List<Survey.Found> files, Map<Path, Integer> numbers, Architectures architectures) {
    List<String> names = new ArrayList<>();
    files.forEach(file -> names.add(architectures.of(file.path()).orElse("")));
    Map<String, Map<Integer, Integer>> all = new HashMap<>();
    for (String name : new TreeSet<>(names)) {
      Map<Integer, Integer> ofOne = new HashMap<>();
      for (int i = 0; i < files.size() && !name.isEmpty(); i++) {
        Integer other =
            architectures.counterpart(files.get(i).path(), name).map(numbers::get).orElse(null);
        if (other != null) {
          ofOne.put(i, other);
        }
      }
      all.put(name, ofOne);
    }
    return new Counterparts(names, all);
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
          .add(file.text())
          .add(trouble == null ? "" : trouble)
          .add(includes.get(i));
    }
    given.forEach(digester::add);
    return digester.digest();
  }
}
