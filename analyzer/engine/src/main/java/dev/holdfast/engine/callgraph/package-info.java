/** The call graph, and the order in which summaries are made: callees before callers. */
@NullMarked
package dev.holdfast.engine.callgraph;

import org.jspecify.annotations.NullMarked;
