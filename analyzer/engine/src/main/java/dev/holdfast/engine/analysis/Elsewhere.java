package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.summary.Summary;
import java.util.List;
import java.util.Map;

/** What is known of code that belongs to a program, but is not a part of what is analysed. */
public interface Elsewhere {
  /** Nothing is known. */
  Elsewhere NONE =
      new Elsewhere() {
        @Override
        public Map<String, Summary> summaries() {
          return Map.of();
        }

        @Override
        public List<OrderEdge> closing(List<OrderEdge> orders) {
          return List.of();
        }
      };

  /** The summaries of the functions that the program may call, by identity. */
  Map<String, Summary> summaries();

  /**
   * The lock orders elsewhere that can close cycles with these.
   *
   * @param orders those of the program
   */
  List<OrderEdge> closing(List<OrderEdge> orders);
}
