package dev.holdfast.engine.program;

/**
 * A function stored in a field, by an initialiser or an assignment: {@code .invalidate_range = f}.
 *
 * @param field the field
 * @param function the function
 * @param place where it is stored
 */
public record FieldStore(FieldRef field, Expr.FunctionAddress function, Place place) {}
