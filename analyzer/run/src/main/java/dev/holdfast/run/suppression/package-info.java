/**
 * Suppression in the sources: comments and annotations that say to ignore a finding. {@link
 * dev.holdfast.run.suppression.Suppressions} finds them by a scan of the text, since the front ends
 * drop comments, and applies them. Depends on the engine's findings and notices and on reports.
 */
@NullMarked
package dev.holdfast.run.suppression;

import org.jspecify.annotations.NullMarked;
