package dev.holdfast.engine.rule;

import dev.holdfast.engine.analysis.Facts;
import dev.holdfast.engine.finding.Finding;
import java.util.stream.Stream;

/** Turns facts of the analysis into findings; has no state and prints nothing. */
public interface Rule {
  /** What a user reads about it. */
  RuleInfo info();

  /** The findings, in any order. */
  Stream<Finding> check(Facts facts);
}
