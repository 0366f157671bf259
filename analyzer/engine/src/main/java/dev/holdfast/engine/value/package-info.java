/**
 * Values: what the analysis knows of expressions on one path. {@link
 * dev.holdfast.engine.value.Valuation} maps variables to symbolic expressions and terms to the
 * {@link dev.holdfast.engine.value.Signs} they can have. Depends on {@code program} alone.
 */
@NullMarked
package dev.holdfast.engine.value;

import org.jspecify.annotations.NullMarked;
