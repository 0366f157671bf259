/** The C front end: from kernel C to the program model, by Eclipse CDT and without a build. */
@NullMarked
package dev.holdfast.c;

import org.jspecify.annotations.NullMarked;
