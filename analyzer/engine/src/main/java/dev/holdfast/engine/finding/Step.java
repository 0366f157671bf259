package dev.holdfast.engine.finding;

import dev.holdfast.engine.program.Place;

/**
 * One step of a flow.
 *
 * @param place where
 * @param function the function it happens in, as messages call it
 * @param text what happens: {@code takes vq->mutex}, {@code calls vhost_unmap}
 * @param role what the step is for the finding
 */
public record Step(Place place, String function, String text, Role role) {
  /** What a step is for its flow. */
  public enum Role {
    /** Here the context became what it is, or the first lock was taken. */
    CAUSE,
    /** A call on the way. */
    CALL,
    /** Here it goes wrong. */
    SINK
  }
}
