/**
 * What the callers of a function hold when they call it. Summaries are made without knowing them;
 * afterwards, {@link dev.holdfast.engine.callers.EntryLocks} tells which of the findings made on
 * the way cannot happen in any of the calls. Depends on {@code program} and {@code state}.
 */
@NullMarked
package dev.holdfast.engine.callers;

import org.jspecify.annotations.NullMarked;
