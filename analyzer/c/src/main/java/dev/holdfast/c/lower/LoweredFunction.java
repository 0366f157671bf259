package dev.holdfast.c.lower;

import dev.holdfast.c.model.CBody;
import dev.holdfast.c.model.CFunction;

/**
 * A function and what stands in it.
 *
 * @param function the function as others see it
 * @param body its body
 */
record LoweredFunction(CFunction function, CBody body) {}
