package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.SleepViolation;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.state.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps one cause from being told at every caller: where many calls of one directory lead to the
 * same sleep, as all register accesses of a driver do, the surest is told and the others are of low
 * confidence. Errs towards silence: mending the one may leave the others.
 */
final class SharedSinks {
  /** So many calls of one directory that reach one sleep are told each for itself. */
  private static final int MOST_APART = 3;

  private static final Comparator<SleepViolation> SUREST =
      Comparator.comparing(SleepViolation::confidence)
          .thenComparing(SleepViolation::trace, Trace.ORDER);

  /**
   * Where calls of one directory end.
   *
   * @param directory the directory of the functions in which context and call meet
   * @param place where it sleeps
   * @param primitive what is called there
   */
  private record Sink(String directory, Place place, String primitive) {
    static Sink of(SleepViolation violation) {
      return new Sink(
          violation.function().place().directory(),
          violation.trace().last().place(),
          violation.reason().primitive());
    }
  }

  private SharedSinks() {}

  /**
   * The violations in their order, all but the surest of many to one sleep with less confidence.
   */
  static List<SleepViolation> told(List<SleepViolation> violations) {
    Map<Sink, List<SleepViolation>> bySink = new HashMap<>();
    for (SleepViolation violation : violations) {
      bySink.computeIfAbsent(Sink.of(violation), sink -> new ArrayList<>()).add(violation);
    }
    Map<Sink, SleepViolation> surest = new HashMap<>();
    bySink.forEach(
        (sink, all) -> {
          if (all.size() > MOST_APART) {
            surest.put(sink, all.stream().min(SUREST).orElseThrow());
          }
        });
    return violations.stream().map(violation -> told(violation, surest)).toList();
  }

  private static SleepViolation told(SleepViolation violation, Map<Sink, SleepViolation> surest) {
    SleepViolation first = surest.get(Sink.of(violation));
    return first == null || first.equals(violation)
        ? violation
        : violation.withConfidence(Confidence.LOW);
  }
}
