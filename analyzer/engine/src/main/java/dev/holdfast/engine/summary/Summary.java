package dev.holdfast.engine.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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

  /** Whether both say the same of how it returns. */
  public boolean returnsLike(Summary other) {
    return exits.size() == other.exits.size()
        && claims(exits, Exit::claim).equals(claims(other.exits, Exit::claim));
  }

  /** Whether both say the same, perhaps with other chains that lead there. */
  public boolean saysTheSameAs(Summary other) {
    return sleeps.size() == other.sleeps.size()
        && acquires.size() == other.acquires.size()
        && claims(sleeps, SleepEvent::claim).equals(claims(other.sleeps, SleepEvent::claim))
        && claims(acquires, AcquireEvent::claim).equals(claims(other.acquires, AcquireEvent::claim))
        && returnsLike(other);
  }

  private static <T> Set<Object> claims(List<T> list, Function<T, Object> claim) {
    Set<Object> claims = new HashSet<>();
    list.forEach(each -> claims.add(claim.apply(each)));
    return claims;
  }

  /**
   * Whether callers of a function that did the other have to live with something more: it blocks in
   * another way, takes locks of another class, or leaves theirs otherwise.
   */
  public boolean concernsCallersOf(Summary other) {
    return Essence.of(this).goesBeyond(Essence.of(other));
  }

  /** Whether a call of it changes and risks nothing; its result may still be known. */
  public boolean isNeutral() {
    return sleeps.isEmpty() && acquires.isEmpty() && exits.stream().allMatch(Exit::isBalanced);
  }
}
