/**
 * C source as text: tokens, conditional sections, and the rewriting that makes unpreprocessed
 * kernel C readable for a parser without moving a single character.
 *
 * <p>Everything that is rewritten keeps its offset, so that places in the prepared text are places
 * in the source. What the rewriting takes away but the lowering needs is kept as {@linkplain
 * dev.holdfast.c.text.Marks marks} by offset. Knows no parser.
 */
@NullMarked
package dev.holdfast.c.text;

import org.jspecify.annotations.NullMarked;
