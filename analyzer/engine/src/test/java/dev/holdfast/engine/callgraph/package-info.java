@NullMarked
package dev.holdfast.engine.callgraph;

import org.jspecify.annotations.NullMarked;
