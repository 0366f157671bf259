/**
 * The command line. {@link dev.holdfast.cli.Holdfast} is the way in; each command is a class of its
 * own that turns options into a request for {@code dev.holdfast.run} and prints the outcome.
 */
@NullMarked
package dev.holdfast.cli;

import org.jspecify.annotations.NullMarked;
