/**
 * The program model: what a front end delivers of a program, whatever its language.
 *
 * <p>A {@link dev.holdfast.engine.program.Program} holds {@linkplain
 * dev.holdfast.engine.program.Function functions} with a small control-flow graph whose {@linkplain
 * dev.holdfast.engine.program.Node nodes} are only what matters for locking. Values are {@linkplain
 * dev.holdfast.engine.program.Expr expressions} over {@linkplain
 * dev.holdfast.engine.program.AccessPath access paths}. Nothing here knows a parser, a file system
 * or a rule; nothing here depends on another package of the engine.
 */
@NullMarked
package dev.holdfast.engine.program;

import org.jspecify.annotations.NullMarked;
