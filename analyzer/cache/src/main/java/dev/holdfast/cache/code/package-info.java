/**
 * The binary form of the program model: {@link dev.holdfast.cache.code.ProgramWriter} makes it,
 * {@link dev.holdfast.cache.code.ProgramReader} reads it. The form is that of one build of Holdfast
 * and has no version of its own: whoever keeps it puts the build into the key.
 */
@NullMarked
package dev.holdfast.cache.code;

import org.jspecify.annotations.NullMarked;
