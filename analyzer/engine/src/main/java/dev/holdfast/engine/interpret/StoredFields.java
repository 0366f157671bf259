package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Program;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the values in fields beyond the function that stores them: a field that one
 * function alone stores to, as one that prepares an object for use, has what that function has
 * stored until it is called again.
 */
final class StoredFields {
  private final Program program;

  StoredFields(Program program) {
    this.program = program;
  }

  /** Whether callers are told what lies there in the end. */
  boolean isKept(AccessPath path) {
    FieldRef field = lastField(path);
    return field != null
        && path.length() == 1
        && path.root() instanceof AccessPath.Parameter
        && program.onlyStorer(field) != null;
  }

  /** Whether a call of these functions may change what lies there. */
  boolean mayChange(AccessPath path, Collection<String> functions) {
    FieldRef field = lastField(path);
    if (field == null) {
      return true;
    }
    String storer = program.onlyStorer(field);
    return storer == null ? program.isStored(field) : functions.contains(storer);
  }

  private static @Nullable FieldRef lastField(AccessPath path) {
    return !path.isRoot() && path.selector(path.length() - 1) instanceof AccessPath.Field last
        ? last.field()
        : null;
  }
}
