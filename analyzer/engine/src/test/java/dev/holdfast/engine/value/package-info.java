@NullMarked
package dev.holdfast.engine.value;

import org.jspecify.annotations.NullMarked;
