package dev.holdfast.cache.summaries;

import dev.holdfast.cache.Archive;
import dev.holdfast.engine.fact.OrderEdge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lock orders of a tree, by the classes that they begin with. */
final class SavedOrders {
  private SavedOrders() {}

  static void save(List<OrderEdge> edges, Archive.Writer archive) throws IOException {
    SortedMap<String, List<OrderEdge>> byFirst = new TreeMap<>();
    for (OrderEdge edge : edges) {
      byFirst.computeIfAbsent(edge.first().lockClass(), first -> new ArrayList<>()).add(edge);
    }
    archive.add(Key.orders(), classes(byFirst));
    List<List<OrderEdge>> all = List.copyOf(byFirst.values());
    archive.add(byFirst.keySet().stream().map(Key::orders).toList(), n -> bytes(all.get(n)));
  }

  private static byte[] classes(SortedMap<String, List<OrderEdge>> byFirst) {
    SummaryWriter writer = new SummaryWriter();
    writer.count(byFirst.size());
    byFirst.forEach(
        (first, edges) -> {
          writer.text(first);
          TreeSet<String> seconds = new TreeSet<>();
          edges.forEach(edge -> seconds.add(edge.second().lockClass()));
          writer.list(seconds, writer::text);
        });
    return writer.toBytes();
  }

  /** Reads which classes are taken under which. */
  static Map<String, List<String>> readClasses(SummaryReader reader) {
    Map<String, List<String>> orders = new HashMap<>();
    for (int left = reader.count(); left > 0; left--) {
      orders.put(reader.text(), reader.list(reader::text));
    }
    return orders;
  }

  private static byte[] bytes(List<OrderEdge> edges) {
    TracedFunctions traced = new TracedFunctions();
    edges.forEach(edge -> OrderForm.trace(edge, traced));
    SummaryWriter writer = new SummaryWriter();
    writer.functions(traced);
    writer.list(edges, edge -> OrderForm.write(edge, writer));
    return writer.toBytes();
  }

  static List<OrderEdge> read(SummaryReader reader) {
    reader.functions();
    return reader.list(() -> OrderForm.read(reader));
  }
}
