/** Tests of the cache. */
@NullMarked
package dev.holdfast.cache;

import org.jspecify.annotations.NullMarked;
