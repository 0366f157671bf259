/** What the analysis finds out, before any rule words it: each kind of fact is a record. */
@NullMarked
package dev.holdfast.engine.fact;

import org.jspecify.annotations.NullMarked;
