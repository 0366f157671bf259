/**
 * The interprocedural analysis: from a {@linkplain dev.holdfast.engine.program.Program program} and
 * {@linkplain dev.holdfast.engine.contract.Contracts contracts} to {@linkplain
 * dev.holdfast.engine.analysis.Facts facts} that the rules turn into findings.
 */
@NullMarked
package dev.holdfast.engine.analysis;

import org.jspecify.annotations.NullMarked;
