/**
 * A run from paths to findings, without a command line: {@link dev.holdfast.run.CheckRun} takes a
 * {@link dev.holdfast.run.CheckRequest} and answers with a {@link dev.holdfast.run.CheckOutcome}.
 * Knows no option parser and prints nothing, so that build plugins use it too. Which languages are
 * read is the caller's choice of {@link dev.holdfast.run.SourceReader}s: of the front ends only the
 * Java one is known here.
 */
@NullMarked
package dev.holdfast.run;

import org.jspecify.annotations.NullMarked;
