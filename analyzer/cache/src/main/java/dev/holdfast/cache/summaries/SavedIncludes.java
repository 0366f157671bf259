package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Who includes which headers.
 *
 * @param files the files
 * @param saved how they were
 * @param includes the files that each includes itself, by their numbers
 */
record SavedIncludes(List<String> files, List<SavedFile> saved, List<List<Integer>> includes) {
  static final SavedIncludes NONE = new SavedIncludes(List.of(), List.of(), List.of());

  /**
   * Saves it.
   *
   * @param now how each file is
   * @param includes the files that each includes itself
   */
  static void save(
      Map<String, SavedFile> now, SortedMap<String, List<String>> includes, Archive.Writer archive)
      throws IOException {
    List<String> files = List.copyOf(includes.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    files.forEach(file -> numbers.put(file, numbers.size()));
    SummaryWriter writer = new SummaryWriter();
    writer.count(files.size());
    for (int i = 0; i < files.size(); i++) {
      writer.text(files.get(i));
      SavedFile.write(Objects.requireNonNull(now.get(files.get(i))), writer);
      List<Integer> included = new ArrayList<>();
      for (String file : includes.getOrDefault(files.get(i), List.of())) {
        Integer number = numbers.get(file);
        if (number != null) {
          included.add(number);
        }
      }
      writer.list(included, writer::count);
    }
    archive.add(Key.includes(), writer.toBytes());
  }

  static SavedIncludes read(SummaryReader reader) {
    List<String> files = new ArrayList<>();
    List<SavedFile> saved = new ArrayList<>();
    List<List<Integer>> includes = new ArrayList<>();
    for (int left = reader.count(); left > 0; left--) {
      files.add(reader.text());
      saved.add(SavedFile.read(reader));
      includes.add(reader.list(reader::count));
    }
    return new SavedIncludes(files, saved, includes);
  }

  /** The files that include one that is not as it was, directly or not. */
  SortedSet<String> includersOfChanged(Path root) {
    BitSet found = new BitSet();
    List<List<Integer>> includers = includers();
    Deque<Integer> open = new ArrayDeque<>();
    changed(root).forEach(open::add);
    while (!open.isEmpty()) {
      for (int includer : includers.get(open.remove())) {
        if (!found.get(includer)) {
          found.set(includer);
          open.add(includer);
        }
      }
    }
    SortedSet<String> names = new TreeSet<>();
    found.stream().forEach(number -> names.add(files.get(number)));
    return names;
  }

  /** Those that are included and have changed. */
  private List<Integer> changed(Path root) {
    BitSet included = new BitSet();
    includes.forEach(list -> list.forEach(included::set));
    return IntStream.range(0, files.size())
        .parallel()
        .filter(i -> included.get(i) && saved.get(i).hasChanged(root.resolve(files.get(i))))
        .boxed()
        .toList();
  }

  private List<List<Integer>> includers() {
    List<List<Integer>> includers = new ArrayList<>();
    files.forEach(file -> includers.add(new ArrayList<>(0)));
    for (int i = 0; i < includes.size(); i++) {
      for (int included : includes.get(i)) {
        includers.get(included).add(i);
      }
    }
    return includers;
  }
}
