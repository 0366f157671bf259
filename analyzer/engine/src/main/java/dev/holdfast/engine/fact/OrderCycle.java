package dev.holdfast.engine.fact;

import dev.holdfast.engine.finding.Confidence;
import java.util.List;

/**
 * Lock classes that are taken in a circle: each edge ends where the next begins.
 *
 * @param edges the edges, beginning at the smallest class name
 * @param confidence how sure the least sure edge is
 */
public record OrderCycle(List<OrderEdge> edges, Confidence confidence) {
  public OrderCycle {
    edges = List.copyOf(edges);
  }
}
