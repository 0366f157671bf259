package dev.holdfast.report;

import dev.holdfast.engine.finding.Finding;

/**
 * A finding that its source says to ignore.
 *
 * @param finding the finding
 * @param justification the reason that stands there; may be empty
 */
public record Suppressed(Finding finding, String justification) {}
