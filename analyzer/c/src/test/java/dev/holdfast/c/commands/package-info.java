/** Tests of the reading of compilation databases. */
@NullMarked
package dev.holdfast.c.commands;

import org.jspecify.annotations.NullMarked;
