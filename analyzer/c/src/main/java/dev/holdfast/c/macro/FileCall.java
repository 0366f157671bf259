package dev.holdfast.c.macro;

import java.util.List;

/**
 * A macro call that stands in a file as a declaration: {@code DECLARE_WORK(w, fn);}.
 *
 * @param macro the macro's name
 * @param arguments its arguments as they are written
 * @param offset where it stands
 */
public record FileCall(String macro, List<String> arguments, int offset) {}
