/**
 * From CDT's syntax trees to {@linkplain dev.holdfast.c.model.FileModel file models}. The only
 * package that knows CDT; nothing of a tree outlives its file.
 */
@NullMarked
package dev.holdfast.c.lower;

import org.jspecify.annotations.NullMarked;
