/**
 * A run from paths to findings, without a command line: {@link dev.holdfast.cli.run.CheckRun} takes
 * a {@link dev.holdfast.cli.run.CheckRequest} and answers with a {@link
 * dev.holdfast.cli.run.CheckOutcome}. Knows no option parser and prints nothing, so that build
 * plugins can use it.
 */
@NullMarked
package dev.holdfast.cli.run;

import org.jspecify.annotations.NullMarked;
