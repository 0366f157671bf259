/**
 * Reports: findings as text, SARIF and JSON. The way in is {@link
 * dev.holdfast.report.ReportFormat}; what is reported is a {@link dev.holdfast.report.Report}.
 * Depends on the engine's findings, rules and notices, never on how they came to be. The same
 * report gives the same bytes: no format writes a time or a machine's name.
 */
@NullMarked
package dev.holdfast.report;

import org.jspecify.annotations.NullMarked;
