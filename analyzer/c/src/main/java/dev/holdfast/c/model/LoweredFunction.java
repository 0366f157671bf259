package dev.holdfast.c.model;

/**
 * A function and what stands in it.
 *
 * @param function the function as others see it
 * @param body its body
 */
public record LoweredFunction(CFunction function, CBody body) {}
