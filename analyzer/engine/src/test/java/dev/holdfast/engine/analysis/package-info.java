@NullMarked
package dev.holdfast.engine.analysis;

import org.jspecify.annotations.NullMarked;
