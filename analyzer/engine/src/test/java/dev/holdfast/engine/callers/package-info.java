@NullMarked
package dev.holdfast.engine.callers;

import org.jspecify.annotations.NullMarked;
