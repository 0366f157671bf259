/** Reads annotated stubs with JavaParser: the built-in model and users' own, in the same way. */
@NullMarked
package dev.holdfast.stubs;

import org.jspecify.annotations.NullMarked;
