package dev.holdfast.engine.finding;

import java.util.List;

/**
 * A chain of steps, from cause to sink.
 *
 * @param title what it shows, for findings with several: {@code page lock → vq->mutex}; may be
 *     empty
 * @param steps in the order of execution
 */
public record Flow(String title, List<Step> steps) {
  public Flow {
    steps = List.copyOf(steps);
  }
}
