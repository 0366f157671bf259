/** Finding and reading files: kernel trees, include directories, text of any encoding. */
@NullMarked
package dev.holdfast.c.files;

import org.jspecify.annotations.NullMarked;
