/**
 * The annotations: how a contract is written, in stubs and in analysed Java sources alike.
 *
 * <p>Contexts say how a function is called ({@link dev.holdfast.annotation.AtomicContext}), held
 * locks what its callers hold ({@link dev.holdfast.annotation.MustHold}), effects what a call does
 * ({@link dev.holdfast.annotation.Acquires}). Paths and conditions are strings over the names of
 * the parameters, {@code this} and {@code return}, with fields behind a dot: {@code inode.i_rwsem},
 * {@code gfp & __GFP_DIRECT_RECLAIM}, {@code !wait}. Depends on nothing.
 */
@NullMarked
package dev.holdfast.annotation;

import org.jspecify.annotations.NullMarked;
