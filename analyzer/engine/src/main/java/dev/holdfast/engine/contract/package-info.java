/**
 * Contracts: every fact about locking that is not in the code under analysis.
 *
 * <p>A {@link dev.holdfast.engine.contract.Contract} says in which context a function or slot runs,
 * which locks are held then, and what a call of it does. Contracts are read from annotations, in
 * stubs or in the analysed sources themselves; {@link dev.holdfast.engine.contract.Contracts} looks
 * them up by key. Depends on {@code program} alone.
 */
@NullMarked
package dev.holdfast.engine.contract;

import org.jspecify.annotations.NullMarked;
