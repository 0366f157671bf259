/**
 * Summaries: what a caller needs to know of a callee, in terms of the callee's parameters. A {@link
 * dev.holdfast.engine.summary.Summary} is made once per function and translated at each call.
 */
@NullMarked
package dev.holdfast.engine.summary;

import org.jspecify.annotations.NullMarked;
