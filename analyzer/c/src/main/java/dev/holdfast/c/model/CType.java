package dev.holdfast.c.model;

import dev.holdfast.engine.program.AccessPath;

/** A type, as far as paths need it: a pointer is what it points to. */
public sealed interface CType {
  /** Nothing is known of it. */
  CType UNKNOWN = new Named("");

  /** A type by its name: {@code struct page}, {@code spinlock_t}, {@code int}. */
  record Named(String name) implements CType {}

  /** A function, or a pointer to one. */
  record FunctionOf(CType result) implements CType {}

  /** An array. */
  record ArrayOf(CType element) implements CType {}

  /** The type of what a path leads to: {@code typeof(x)}. */
  record TypeOf(AccessPath path) implements CType {}
}
