/**
 * What earlier runs found out of single files, in the binary form in which a {@link
 * dev.holdfast.cache.Cache} keeps it: {@link dev.holdfast.c.kept.KeptFiles} is the way in. Knows no
 * parser.
 */
@NullMarked
package dev.holdfast.c.kept;

import org.jspecify.annotations.NullMarked;
