package dev.holdfast.engine.fact;

import dev.holdfast.engine.program.Place;

/**
 * A function stands in a slot that grants it less than its own contract asks for.
 *
 * @param functionName the function, as messages call it
 * @param slot the contract key of the slot
 * @param need what it asks for
 * @param granted what it gets
 * @param place where it is put into the slot
 * @param declared where its contract is written
 */
public record WeakenedContract(
    String functionName, String slot, String need, String granted, Place place, String declared) {}
