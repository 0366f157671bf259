package dev.holdfast.stubs;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.FieldRef;
import org.jspecify.annotations.Nullable;

/** What the names in an expression mean. */
interface Names {
  /**
   * A path of which more is known than its steps.
   *
   * @param path the path
   * @param type the type of what it leads to; empty if unknown
   * @param lockClass the lock class that the model gives that; null if it gives none
   */
  record TypedPath(AccessPath path, String type, @Nullable String lockClass) {
    /** The path to a field of this, of which only the names are known. */
    TypedPath unknownField(String owner, String name) {
      return new TypedPath(path.field(new FieldRef(owner, name)), "", null);
    }
  }

  /** The parameter, global, {@code this} or {@code return} of this name, or null. */
  @Nullable TypedPath variable(String name);

  /** Whether there is a named constant of this name. */
  boolean isConstant(String name);

  /**
   * A field.
   *
   * @throws ExpressionException if the type is known and has no such field
   */
  TypedPath field(TypedPath object, String name) throws ExpressionException;

  /** The name by which the engine knows this function, or null if nobody declares it. */
  @Nullable String function(String name);
}
