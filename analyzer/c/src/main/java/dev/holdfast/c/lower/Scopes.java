package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.jspecify.annotations.Nullable;

/** The scopes of one function: what names mean, and what happens when a scope is left. */
final class Scopes {
  /**
   * A declared variable.
   *
   * @param path the path to it
   * @param type its type
   * @param pointers how many pointers lead to that type
   */
  record Variable(AccessPath path, CType type, int pointers) {
    boolean isStructPointer() {
      return pointers == 1 && isStruct();
    }

    boolean isStruct() {
      return Types.isStruct(type);
    }
  }

  /** One block. */
  static final class Scope {
    private final @Nullable IASTNode block;
    private final Map<String, Variable> variables = new HashMap<>();
    private final List<Runnable> cleanups = new ArrayList<>();

    Scope(@Nullable IASTNode block) {
      this.block = block;
    }

    /** The block it is, null for that of the parameters. */
    @Nullable IASTNode block() {
      return block;
    }

    /** Emits what happens when the block is left, the last declared first. */
    void leave() {
      for (int i = cleanups.size() - 1; i >= 0; i--) {
        cleanups.get(i).run();
      }
    }

    boolean hasCleanups() {
      return !cleanups.isEmpty();
    }
  }

  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, CType> types = new LinkedHashMap<>();
  private int bases;

  void push(@Nullable IASTNode block) {
    scopes.push(new Scope(block));
  }

  void pop() {
    scopes.pop();
  }

  /** The scopes, innermost first. */
  Iterable<Scope> innermostFirst() {
    return scopes;
  }

  Scope innermost() {
    return scopes.element();
  }

  int depth() {
    return scopes.size();
  }

  void onLeave(Runnable cleanup) {
    innermost().cleanups.add(cleanup);
  }

  boolean hasCleanups() {
    return scopes.stream().anyMatch(Scope::hasCleanups);
  }

  /** Declares a local variable and returns it under a name that is unique in the function. */
  Variable declare(String name, CType type, int pointers) {
    int use = uses.merge(name, 1, Integer::sum);
    String unique = use == 1 ? name : name + "~" + use;
    types.put(unique, type);
    Variable variable = new Variable(AccessPath.local(unique), type, pointers);
    boolean object = pointers == 0 && variable.isStruct();
    return bind(
        name, object ? new Variable(AccessPath.localObject(unique), type, pointers) : variable);
  }

  /** A local variable that no source names. */
  AccessPath temporary(String prefix, CType type) {
    String unique = prefix + uses.merge(prefix, 1, Integer::sum);
    types.put(unique, type);
    return AccessPath.local(unique);
  }

  Variable bind(String name, Variable variable) {
    innermost().variables.put(name, variable);
    return variable;
  }

  @Nullable Variable lookup(String name) {
    for (Scope scope : scopes) {
      Variable found = scope.variables.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The base of a path for a type: its spelling, or a key of {@link #types()}. */
  String base(CType type) {
    if (type instanceof CType.Named named) {
      return named.name();
    }
    String key = "@" + bases++;
    types.put(key, type);
    return key;
  }

  /** The types of the locals by unique name, and of the bases that are no plain types. */
  Map<String, CType> types() {
    return types;
  }
}
