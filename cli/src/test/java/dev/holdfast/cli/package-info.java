/** Tests of the command line: messages and exit codes, on a run made up here. */
@NullMarked
package dev.holdfast.cli;

import org.jspecify.annotations.NullMarked;
