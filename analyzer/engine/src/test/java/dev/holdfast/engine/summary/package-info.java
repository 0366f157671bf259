@NullMarked
package dev.holdfast.engine.summary;

import org.jspecify.annotations.NullMarked;
