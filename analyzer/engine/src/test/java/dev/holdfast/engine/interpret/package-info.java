@NullMarked
package dev.holdfast.engine.interpret;

import org.jspecify.annotations.NullMarked;
