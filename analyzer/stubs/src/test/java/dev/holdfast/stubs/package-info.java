/** Tests of the stub reader, and of the built-in model as it reads it. */
@NullMarked
package dev.holdfast.stubs;

import org.jspecify.annotations.NullMarked;
