package dev.holdfast.c.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** What names mean, by file. Complete before it is asked. */
final class NameIndex<T> {
  /** What a name means in one file. */
  record Entry<T>(int file, T meaning) {}

  /** The meanings of one name, in the order of their files; those in headers again apart. */
  private static final class Meanings<T> {
    private final List<Entry<T>> all = new ArrayList<>(1);
    private final List<Entry<T>> inHeaders = new ArrayList<>(0);
  }

  private final IntPredicate isHeader;
  private final Map<String, Meanings<T>> names = new HashMap<>();

  /**
   * An empty index.
   *
   * @param isHeader whether the file with a number is meant to be included
   */
  NameIndex(IntPredicate isHeader) {
    this.isHeader = isHeader;
  }

  /** Adds a meaning; files come in the order of their numbers. */
  void add(String name, int file, T meaning) {
    Meanings<T> meanings = names.computeIfAbsent(name, key -> new Meanings<>());
    Entry<T> entry = new Entry<>(file, meaning);
    meanings.all.add(entry);
    if (isHeader.test(file)) {
      meanings.inHeaders.add(entry);
    }
  }

  List<Entry<T>> all(String name) {
    Meanings<T> found = names.get(name);
    return found == null ? List.of() : found.all;
  }

  /** The meanings in headers. */
  List<Entry<T>> inHeaders(String name) {
    Meanings<T> found = names.get(name);
    return found == null ? List.of() : found.inHeaders;
  }

  /** All names. */
  Iterable<String> names() {
    return names.keySet();
  }

  /** The meanings in one file: a common name has thousands of meanings in others. */
  List<Entry<T>> in(String name, int file) {
    List<Entry<T>> entries = all(name);
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).file() < file) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < entries.size() && entries.get(end).file() == file) {
      end++;
    }
    return entries.subList(low, end);
  }

  /** The meanings that count for a file: its own, else those it includes, else all. */
  List<Entry<T>> seenBy(String name, Visibility.View view) {
    List<Entry<T>> found = all(name);
    if (found.size() <= 1) {
      return found;
    }
    List<Entry<T>> own = in(name, view.file());
    if (!own.isEmpty()) {
      return own;
    }
    List<Entry<T>> included = new ArrayList<>();
    for (Entry<T> entry : inHeaders(name)) {
      if (view.includes(entry.file())) {
        included.add(entry);
      }
    }
    return included.isEmpty() ? found : included;
  }
}
