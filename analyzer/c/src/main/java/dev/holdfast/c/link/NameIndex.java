package dev.holdfast.c.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What names mean, by file. Complete before it is asked. */
final class NameIndex<T> {
  /** What a name means in one file. */
  record Entry<T>(int file, T meaning) {}

  private final Map<String, List<Entry<T>>> entries = new HashMap<>();

  /** Adds a meaning; files come in the order of their numbers. */
  void add(String name, int file, T meaning) {
    entries.computeIfAbsent(name, key -> new ArrayList<>(1)).add(new Entry<>(file, meaning));
  }

  List<Entry<T>> all(String name) {
    return entries.getOrDefault(name, List.of());
  }

  Map<String, List<Entry<T>>> byName() {
    return entries;
  }

  /** The meanings that count for a file: its own, else those it includes, else all. */
  List<Entry<T>> seenBy(String name, Visibility.View view) {
    List<Entry<T>> found = all(name);
    if (found.size() <= 1) {
      return found;
    }
    List<Entry<T>> own = new ArrayList<>();
    for (Entry<T> entry : found) {
      if (entry.file() == view.file()) {
        own.add(entry);
      }
    }
    if (!own.isEmpty()) {
      return own;
    }
    for (Entry<T> entry : found) {
      if (view.includes(entry.file())) {
        own.add(entry);
      }
    }
    return own.isEmpty() ? found : own;
  }
}
