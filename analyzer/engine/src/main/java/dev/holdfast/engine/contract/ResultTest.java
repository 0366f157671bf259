package dev.holdfast.engine.contract;

/** For which results of a call an effect has taken place. */
public enum ResultTest {
  ALWAYS,
  /** Not zero, not null, true: {@code mutex_trylock}. */
  NONZERO,
  /** Zero, false: {@code mutex_lock_interruptible}. */
  ZERO,
  /** Zero, and else a negative error code: {@code filemap_add_folio}. */
  SUCCESS,
  /** Zero or more, not an {@code ERR_PTR}. */
  NOT_ERROR,
  /** A valid pointer: neither null nor an {@code ERR_PTR}. */
  VALID_POINTER
}
