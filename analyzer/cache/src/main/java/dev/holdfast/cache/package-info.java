/**
 * What runs keep for later ones. A {@link dev.holdfast.cache.Cache} answers for a {@link
 * dev.holdfast.cache.Digest} with bytes, or not at all: whoever asks must be able to do without.
 * {@link dev.holdfast.cache.DiskCache} keeps them in a directory, in files that are written once
 * and never changed. Depends on nothing of Holdfast.
 */
@NullMarked
package dev.holdfast.cache;

import org.jspecify.annotations.NullMarked;
