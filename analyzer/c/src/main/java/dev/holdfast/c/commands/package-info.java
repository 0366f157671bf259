/**
 * Compilation databases ({@code compile_commands.json}): which files a build compiles, and what its
 * options and forced headers say of the configuration. Knows text, no parser.
 */
@NullMarked
package dev.holdfast.c.commands;

import org.jspecify.annotations.NullMarked;
