package dev.holdfast.stubs;

/**
 * The text of a stub file.
 *
 * @param name the file's name in messages
 * @param text its text
 */
record StubSource(String name, String text) {}
