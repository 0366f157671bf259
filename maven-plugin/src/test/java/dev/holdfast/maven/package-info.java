/** Tests of the plugin's parts; its goals are tested by builds in {@code testdata/maven}. */
@NullMarked
package dev.holdfast.maven;

import org.jspecify.annotations.NullMarked;
