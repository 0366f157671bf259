package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.SelfDeadlock;
import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Keeps one cause from being told at every caller: where many calls of one directory lead to the
 * same sleep, as all register accesses of a driver do, or to the same lock that all of them hold,
 * the surest is told and the others are of low confidence; and so where a macro of theirs has the
 * context and the sleep. Errs towards silence: mending the one may leave the others.
 */
final class SharedSinks {
  /** So many calls of one directory that reach one sink are told each for itself. */
  private static final int MOST_APART = 3;

  /**
   * Where calls of one directory end.
   *
   * @param directory the directory of the functions in which they begin
   * @param place where they end
   * @param what what happens there
   */
  private record Sink(String directory, Place place, String what) {
    static Sink of(SleepViolation violation) {
      Place end = violation.trace().last().place();
      return new Sink(
          violation.function().place().directory(),
          isOfOneMacro(violation) ? new Place(end.file(), 0, 0) : end,
          violation.reason().primitive());
    }

    /** Whether context and sleep stand in one line: a macro has both, wherever it is used. */
    private static boolean isOfOneMacro(SleepViolation violation) {
      return violation.trace().length() == 1
          && violation.cause() instanceof Cause.Entered entered
          && entered.calls() == 0
          && entered.trace().place().line() == violation.trace().place().line();
    }

    static Sink of(SelfDeadlock deadlock) {
      return new Sink(
          deadlock.trace().function().place().directory(),
          deadlock.trace().last().place(),
          deadlock.lock().display());
    }
  }

  private SharedSinks() {}

  /**
   * The violations in their order, all but the surest of many to one sleep with less confidence.
   */
  static List<SleepViolation> told(List<SleepViolation> violations) {
    return told(
        violations,
        Sink::of,
        Comparator.comparing(SleepViolation::confidence)
            .thenComparing(SleepViolation::trace, Trace.ORDER),
        violation -> violation.withConfidence(Confidence.LOW));
  }

  /** The deadlocks in their order, all but the surest of many on one lock with less confidence. */
  static List<SelfDeadlock> toldOfLocks(List<SelfDeadlock> deadlocks) {
    return told(
        deadlocks,
        Sink::of,
        Comparator.comparing(SelfDeadlock::confidence)
            .thenComparing(SelfDeadlock::trace, Trace.ORDER),
        deadlock -> deadlock.withConfidence(Confidence.LOW));
  }

  private static <T> List<T> told(
      List<T> all, Function<T, Sink> sink, Comparator<T> order, UnaryOperator<T> lowered) {
    Map<Sink, List<T>> bySink = new HashMap<>();
    for (T one : all) {
      bySink.computeIfAbsent(sink.apply(one), key -> new ArrayList<>()).add(one);
    }
    Map<Sink, T> surest = new HashMap<>();
    bySink.forEach(
        (end, those) -> {
          if (those.size() > MOST_APART) {
            surest.put(end, those.stream().min(order).orElseThrow());
          }
        });
    return all.stream()
        .map(
            one -> {
              T first = surest.get(sink.apply(one));
              return first == null || first.equals(one) ? one : lowered.apply(one);
            })
        .toList();
  }
}
