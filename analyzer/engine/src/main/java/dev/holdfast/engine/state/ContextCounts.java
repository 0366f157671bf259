package dev.holdfast.engine.state;

import dev.holdfast.engine.contract.ContextCause;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often each cause of a context was entered since the function began, and where first. A
 * negative count says that the function has left what its caller had entered.
 */
public final class ContextCounts {
  /** Deeper nesting is not counted: a section that nests deeper seems to end early. */
  private static final int MAX_DEPTH = 3;

  /** Nothing entered, nothing left. */
  public static final ContextCounts NONE =
      new ContextCounts(
          new int[ContextCause.values().length], new Trace[ContextCause.values().length]);

  private final int[] counts;
  private final @Nullable Trace[] traces;

  private ContextCounts(int[] counts, @Nullable Trace[] traces) {
    this.counts = counts;
    this.traces = traces;
  }

  /** The count of a cause. */
  public int count(ContextCause cause) {
    return counts[cause.ordinal()];
  }

  /** Where the cause was entered, if it is in force. */
  public Optional<Trace> trace(ContextCause cause) {
    return count(cause) > 0 ? Optional.ofNullable(traces[cause.ordinal()]) : Optional.empty();
  }

  /** This after the cause was entered at the place. */
  public ContextCounts enter(ContextCause cause, Trace trace) {
    int now = count(cause);
    return with(cause, limit(now + 1), now > 0 ? traces[cause.ordinal()] : trace);
  }

  /** This after the cause was left. */
  public ContextCounts leave(ContextCause cause) {
    return with(cause, limit(count(cause) - 1), traces[cause.ordinal()]);
  }

  private static int limit(int count) {
    return Math.max(-MAX_DEPTH, Math.min(MAX_DEPTH, count));
  }

  private ContextCounts with(ContextCause cause, int count, @Nullable Trace trace) {
    if (count == count(cause)) {
      return this;
    }
    int[] newCounts = counts.clone();
    @Nullable Trace[] newTraces = traces.clone();
    newCounts[cause.ordinal()] = count;
    newTraces[cause.ordinal()] = count > 0 ? trace : null;
    return new ContextCounts(newCounts, newTraces);
  }

  /** This with another count of a cause, which is not above what it was if it is above zero. */
  public ContextCounts at(ContextCause cause, int count) {
    return with(cause, count, traces[cause.ordinal()]);
  }

  /** What both have entered, or left, at least. */
  public ContextCounts shared(ContextCounts other) {
    ContextCounts shared = this;
    for (ContextCause cause : ContextCause.values()) {
      int mine = count(cause);
      int theirs = other.count(cause);
      int both =
          mine > 0 ? Math.max(0, Math.min(mine, theirs)) : Math.min(0, Math.max(mine, theirs));
      shared = shared.with(cause, both, traces[cause.ordinal()]);
    }
    return shared;
  }

  /** Whether nothing was entered or left. */
  public boolean isNeutral() {
    for (int count : counts) {
      if (count != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContextCounts that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.toString(counts);
  }
}
