/**
 * What is kept of a file once it is parsed: functions, types and variables by the names that stand
 * in it, nothing resolved.
 *
 * <p>Nodes, expressions and paths are those of the engine's program, with these conventions until
 * they are linked: a {@link dev.holdfast.engine.program.AccessPath.Global} is any name of file
 * scope; a field's owner is empty if it follows from what comes before it, else a <em>base</em>:
 * the spelling of a type, or a key of the function's types, and behind each {@code |} a field to
 * step into; a field named {@code #n} is the n-th of its type, and {@link
 * dev.holdfast.engine.program.FieldRef#REST} all of them where an object is cleared; a call through
 * a value may turn out to be one through a field. Knows no parser.
 */
@NullMarked
package dev.holdfast.c.model;

import org.jspecify.annotations.NullMarked;
