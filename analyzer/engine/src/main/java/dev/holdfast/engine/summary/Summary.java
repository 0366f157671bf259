package dev.holdfast.engine.summary;

import java.util.List;

/**
 * What a caller needs to know of a function.
 *
 * @param sleeps how it may sleep
 * @param acquires which locks it takes
 * @param exits how it returns; none if it never does
 */
public record Summary(List<SleepEvent> sleeps, List<AcquireEvent> acquires, List<Exit> exits) {
  /** Does nothing that matters. */
  public static final Summary NEUTRAL = new Summary(List.of(), List.of(), List.of(Exit.NEUTRAL));

  /**
   * Not known yet: as if it never returned. Functions that call each other begin so, and what is
   * found grows from the paths that do not recur.
   */
  public static final Summary BOTTOM = new Summary(List.of(), List.of(), List.of());

  public Summary {
    sleeps = List.copyOf(sleeps);
    acquires = List.copyOf(acquires);
    exits = List.copyOf(exits);
  }

  /** Whether a call of it changes and risks nothing; its result may still be known. */
  public boolean isNeutral() {
    return sleeps.isEmpty() && acquires.isEmpty() && exits.stream().allMatch(Exit::isBalanced);
  }
}
