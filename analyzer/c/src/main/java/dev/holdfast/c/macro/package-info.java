/**
 * Macros: which of them vanish, are expanded, or stay as calls.
 *
 * <p>The {@linkplain dev.holdfast.c.macro.Prelude prelude} says it for those that every kernel file
 * uses; the {@linkplain dev.holdfast.c.macro.MacroBook book} of the macros that the read files
 * define is {@linkplain dev.holdfast.c.macro.Classifier classified} by their bodies. Knows no
 * parser.
 */
@NullMarked
package dev.holdfast.c.macro;

import org.jspecify.annotations.NullMarked;
