package dev.holdfast.engine.program;

import java.util.List;

/** What a call calls. */
public sealed interface Callee {
  /**
   * A function or method known by name.
   *
   * @param contractKey the key of its contract: in C its name ({@code mutex_lock}), in Java {@code
   *     a.b.C#name(SimpleErasedTypes)}
   * @param targets the identities of the functions it may be in this program: none if it is
   *     outside, one for a plain call, several for a Java virtual call
   */
  record Named(String contractKey, List<String> targets) implements Callee {}

  /**
   * The function that a field holds: {@code mn->ops->invalidate_range(...)}. Its contract is that
   * of the slot, {@link FieldRef#contractKey()}.
   */
  record ThroughField(FieldRef field) implements Callee {}

  /** The function that a value is: a parameter or local that holds a pointer to a function. */
  record ThroughValue(Expr value) implements Callee {}
}
