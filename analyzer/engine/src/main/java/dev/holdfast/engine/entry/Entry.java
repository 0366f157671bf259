package dev.holdfast.engine.entry;

import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Place;

/**
 * A function and how it is called.
 *
 * @param function the function
 * @param grant how it is called
 * @param contractKey the key of the contract that says so
 * @param place where the function is bound to it: stored, handed over or declared
 */
public record Entry(Function function, Grant grant, String contractKey, Place place) {}
