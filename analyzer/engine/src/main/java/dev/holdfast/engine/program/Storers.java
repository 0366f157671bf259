package dev.holdfast.engine.program;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which functions store in which fields of objects that are not their own. */
public final class Storers {
  private static final String SEVERAL = "";

  private final Map<FieldRef, String> functions = new HashMap<>();

  /** Adds that a function stores in a field. */
  public void add(FieldRef field, String functionId) {
    functions.merge(field, functionId, (one, other) -> one.equals(other) ? one : SEVERAL);
  }

  /** Adds what others say. */
  public void addAll(Storers others) {
    others.functions.forEach(this::add);
  }

  /** The fields that any function stores in, in their order. */
  public SortedSet<FieldRef> fields() {
    return new TreeSet<>(functions.keySet());
  }

  /** Adds that several functions store in a field. */
  public void addSeveral(FieldRef field) {
    functions.put(field, SEVERAL);
  }

  /** Whether any function stores in the field. */
  public boolean anyStores(FieldRef field) {
    return functions.containsKey(field);
  }

  /** The identity of the only function that stores in the field; null if none does, or several. */
  public @Nullable String only(FieldRef field) {
    String function = functions.get(field);
    return SEVERAL.equals(function) ? null : function;
  }
}
