package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import dev.holdfast.cache.Digest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/** Values in groups by name, each of which is read as a whole. */
final class Groups<T> {
  private final SortedMap<Integer, List<T>> groups = new TreeMap<>();

  void add(String name, T value) {
    groups.computeIfAbsent(Key.group(name), group -> new ArrayList<>()).add(value);
  }

  /**
   * Saves them.
   *
   * @param key the key of a group
   * @param write writes a value
   * @throws IOException if they cannot be written
   */
  void save(Archive.Writer archive, IntFunction<Digest> key, BiConsumer<T, SummaryWriter> write)
      throws IOException {
    List<List<T>> all = List.copyOf(groups.values());
    List<Digest> keys = groups.keySet().stream().map(key::apply).toList();
    archive.add(
        keys,
        n -> {
          SummaryWriter writer = new SummaryWriter();
          writer.list(all.get(n), value -> write.accept(value, writer));
          return writer.toBytes();
        });
  }
}
