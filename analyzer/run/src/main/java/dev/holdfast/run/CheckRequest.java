package dev.holdfast.run;

import dev.holdfast.cache.Cache;

/**
 * What is asked of a run.
 *
 * @param inputs what it reads
 * @param rules what counts as a finding
 * @param threads how many threads it may use; the outcome does not depend on it
 * @param cache what earlier runs found out; the outcome does not depend on it
 */
public record CheckRequest(Inputs inputs, RuleOptions rules, int threads, Cache cache) {
  /** A request that is answered without what earlier runs found out. */
  public CheckRequest(Inputs inputs, RuleOptions rules, int threads) {
    this(inputs, rules, threads, Cache.NONE);
  }

  /** This with what earlier runs found out. */
  public CheckRequest with(Cache known) {
    return new CheckRequest(inputs, rules, threads, known);
  }
}
