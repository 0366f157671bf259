/** Tests of the binary form of the program model. */
@NullMarked
package dev.holdfast.cache.summaries;

import org.jspecify.annotations.NullMarked;
