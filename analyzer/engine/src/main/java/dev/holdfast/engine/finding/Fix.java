package dev.holdfast.engine.finding;

import dev.holdfast.engine.program.Place;

/**
 * A replacement that mends the finding.
 *
 * @param description what it does, one sentence
 * @param place where the replaced text begins
 * @param oldText the text that stands there, all on one line
 * @param newText what takes its place
 */
public record Fix(String description, Place place, String oldText, String newText) {}
