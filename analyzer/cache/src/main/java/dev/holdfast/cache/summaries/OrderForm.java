package dev.holdfast.cache.summaries;

import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import java.util.TreeSet;

/** Writes and reads lock orders. */
final class OrderForm {
  private OrderForm() {}

  /** Takes down the functions that an order speaks of. */
  static void trace(OrderEdge edge, TracedFunctions traced) {
    Trace held = edge.witness().held();
    if (held != null) {
      traced.add(held);
    }
    Cause.Granted granted = edge.witness().granted();
    if (granted != null) {
      traced.add(granted.function());
    }
    traced.add(edge.witness().taken());
  }

  static void write(OrderEdge edge, SummaryWriter writer) {
    write(edge.first(), writer);
    write(edge.second(), writer);
    OrderEdge.Witness witness = edge.witness();
    writer.optional(witness.held(), writer::trace);
    writer.optional(witness.granted(), writer::granted);
    writer.trace(witness.taken());
    writer.list(witness.gates(), writer::text);
    writer.list(witness.givenUp(), writer::text);
    writer.constant(witness.confidence());
  }

  private static void write(OrderEdge.Node node, SummaryWriter writer) {
    writer.text(node.lockClass());
    writer.constant(node.kind());
    writer.constant(node.mode());
    writer.optional(node.path(), writer::path);
    writer.list(node.within(), writer::field);
  }

  static OrderEdge read(SummaryReader reader) {
    return new OrderEdge(node(reader), node(reader), witness(reader));
  }

  private static OrderEdge.Node node(SummaryReader reader) {
    return new OrderEdge.Node(
        reader.text(),
        reader.kind(),
        reader.mode(),
        reader.optional(reader::path),
        reader.list(reader::field));
  }

  private static OrderEdge.Witness witness(SummaryReader reader) {
    return new OrderEdge.Witness(
        reader.optional(reader::trace),
        reader.optional(reader::granted),
        reader.trace(),
        new TreeSet<>(reader.list(reader::text)),
        new TreeSet<>(reader.list(reader::text)),
        reader.confidence());
  }
}
