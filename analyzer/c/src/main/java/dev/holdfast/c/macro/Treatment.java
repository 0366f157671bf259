package dev.holdfast.c.macro;

/** What becomes of a macro where it is used. */
public enum Treatment {
  /** It vanishes. */
  VANISH,
  /** It vanishes with its arguments. */
  VANISH_CALL,
  /** It vanishes with its arguments: a statement or declaration of its own. */
  VANISH_STATEMENT,
  /** Its name vanishes; its one argument stays. */
  IDENTITY,
  /** It stays as a call that is its one argument, and warns if that holds. */
  WARN,
  /** The parser expands it. */
  EXPAND,
  /** It stays as a call whose value is unknown and that does nothing else. */
  PURE,
  /** It begins a loop. */
  LOOP,
  /** It vanishes, and what it says is kept as an attribute of the declaration it stands on. */
  ATTRIBUTE,
  /** It stays as it is. */
  NONE
}
