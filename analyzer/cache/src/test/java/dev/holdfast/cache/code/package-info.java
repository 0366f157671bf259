/** Tests of the binary form of the program model. */
@NullMarked
package dev.holdfast.cache.code;

import org.jspecify.annotations.NullMarked;
