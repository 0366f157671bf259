/**
 * The Maven plugin. Goals turn parameters into a request for {@code dev.holdfast.run}, keep what
 * came out beside the build's other output, and tell it in the build's log. Knows the Java front
 * end only.
 */
@NullMarked
package dev.holdfast.maven;

import org.jspecify.annotations.NullMarked;
