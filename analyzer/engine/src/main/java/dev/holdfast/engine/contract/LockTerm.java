package dev.holdfast.engine.contract;

import dev.holdfast.engine.program.AccessPath;
import org.jspecify.annotations.Nullable;

/**
 * Names a lock in a contract.
 *
 * @param path the path to it, in terms of the parameters or, with root {@code Result(RESULT)}, of
 *     what the call returns; null if only the class is known ("the page-table lock")
 * @param lockClass the name of its class if the model gives one ({@code page lock}); null if the
 *     class is that of the path (its last field, or its global)
 * @param kind what kind of lock it is
 * @param within the path to what the lock's object lies in, if that may tell its class more finely
 */
public record LockTerm(
    @Nullable AccessPath path,
    @Nullable String lockClass,
    LockKind kind,
    @Nullable AccessPath within) {
  /** The node index that stands for "this call" in a contract's paths. */
  public static final int RESULT = -1;

  public LockTerm {
    if (path == null && lockClass == null) {
      throw new IllegalArgumentException("a lock term needs a path or a class");
    }
  }

  /** A term whose object may lie in anything. */
  public LockTerm(@Nullable AccessPath path, @Nullable String lockClass, LockKind kind) {
    this(path, lockClass, kind, null);
  }
}
