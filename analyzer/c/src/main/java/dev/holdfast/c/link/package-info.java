/**
 * From {@linkplain dev.holdfast.c.model.FileModel file models} to the {@linkplain
 * dev.holdfast.engine.program.Program program}: what every name means in the file it stands in.
 *
 * <p>A name means what its own file says, else what a file says that it includes, else what any
 * file says.
 */
@NullMarked
package dev.holdfast.c.link;

import org.jspecify.annotations.NullMarked;
