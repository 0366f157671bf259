package dev.holdfast.run;

import dev.holdfast.engine.finding.Confidence;

/**
 * What is asked of a run.
 *
 * @param inputs what it reads
 * @param rules which rules it applies
 * @param minimum findings that are less sure are counted, not told
 * @param threads how many threads it may use; the outcome does not depend on it
 */
public record CheckRequest(Inputs inputs, RuleSelection rules, Confidence minimum, int threads) {}
