/** Tests of the C front end: small sources to program models. */
@NullMarked
package dev.holdfast.c;

import org.jspecify.annotations.NullMarked;
