package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.Node;
import dev.holdfast.engine.program.Program;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the values in fields beyond the function that stores them: a field that one
 * function alone stores to, as one that prepares an object for use, has what that function has
 * stored until it is called again; what a small function has stored is there when it returns.
 */
final class StoredFields {
  /** What a function of more nodes stores is mostly not for its caller to know. */
  private static final int MAX_SETTER = 32;

  private final Program program;
  private final boolean isSetter;

  StoredFields(Program program, Body body) {
    this.program = program;
    this.isSetter = program.knowsStorers() && isSetter(body);
  }

  /** Whether the function does little more than store values, as {@code INIT_LIST_HEAD} does. */
  static boolean isSetter(Body body) {
    if (body.size() > MAX_SETTER) {
      return false;
    }
    for (Node node : body.nodes()) {
      if (node instanceof Node.Assign assign
          && assign.target().length() == 1
          && assign.target().root() instanceof AccessPath.Parameter) {
        return true;
      }
    }
    return false;
  }

  /** Whether callers are told what lies there in the end. */
  boolean isKept(AccessPath path) {
    FieldRef field = lastField(path);
    return field != null
        && path.length() == 1
        && path.root() instanceof AccessPath.Parameter
        && (isSetter || (!field.isRest() && program.onlyStorer(field) != null));
  }

  /** Whether a call of these functions may change what lies there. */
  boolean mayChange(AccessPath path, Collection<String> functions) {
    FieldRef field = lastField(path);
    if (field == null || field.isRest()) {
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
