/**
 * The abstract interpreter of one function: from its graph, the contracts and its callees'
 * summaries to its own summary and the facts in it.
 */
@NullMarked
package dev.holdfast.engine.interpret;

import org.jspecify.annotations.NullMarked;
