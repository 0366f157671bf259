/**
 * Baselines: files that list known findings, so that a run tells only new ones. {@link
 * dev.holdfast.run.baseline.Baseline} reads, writes and compares. Depends on the engine's findings
 * and on reports.
 */
@NullMarked
package dev.holdfast.run.baseline;

import org.jspecify.annotations.NullMarked;
