package dev.holdfast.run;

/**
 * What is asked of a run.
 *
 * @param inputs what it reads
 * @param rules what counts as a finding
 * @param threads how many threads it may use; the outcome does not depend on it
 */
public record CheckRequest(Inputs inputs, RuleOptions rules, int threads) {}
