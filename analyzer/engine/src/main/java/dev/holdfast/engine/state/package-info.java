/**
 * The state of a path through a function: which locks it holds and has released, in which context
 * it runs, and what it knows of values. Every type here is immutable.
 */
@NullMarked
package dev.holdfast.engine.state;

import org.jspecify.annotations.NullMarked;
