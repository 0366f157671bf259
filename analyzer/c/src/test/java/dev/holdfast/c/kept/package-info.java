/** Tests of what is kept of files. */
@NullMarked
package dev.holdfast.c.kept;

import org.jspecify.annotations.NullMarked;
