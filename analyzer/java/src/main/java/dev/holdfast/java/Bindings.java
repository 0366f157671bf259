package dev.holdfast.java;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;

/** What is known of the types and methods of one compilation, whose files share it. */
final class Bindings {
  private static final String UNCHECKED = "java.lang.RuntimeException";

  private final TypeNames names = new TypeNames();
  private final Keys keys = new Keys(names);
  private final Overriding overriding = new Overriding();
  private final Predicate<String> changesLocks;
  private final Map<IMethodBinding, Boolean> changingLocks = new HashMap<>();
  private final Set<String> calledOutside = new HashSet<>();
  private List<ITypeBinding> unchecked = List.of();

  /**
   * New knowledge.
   *
   * @param changesLocks see {@link JavaFrontEnd#read}
   */
  Bindings(Predicate<String> changesLocks) {
    this.changesLocks = changesLocks;
  }

  TypeNames names() {
    return names;
  }

  Keys keys() {
    return keys;
  }

  Overriding overriding() {
    return overriding;
  }

  /** Whether the model says that the method, or one that it overrides, takes or releases a lock. */
  boolean changesLocks(IMethodBinding method) {
    return changingLocks.computeIfAbsent(
        method.getMethodDeclaration(),
        declared ->
            changesLocks.test(keys.of(declared))
                || overriding.overriddenBy(declared).stream()
                    .anyMatch(overridden -> changesLocks.test(keys.of(overridden))));
  }

  /** The type of what any code may throw; none where the JDK is not known. */
  List<ITypeBinding> unchecked(AST tree) {
    if (unchecked.isEmpty()) {
      ITypeBinding found = tree.resolveWellKnownType(UNCHECKED);
      unchecked = found == null ? List.of() : List.of(found);
    }
    return unchecked;
  }

  /** Whether a method outside of the program is called for the first time. */
  boolean isNewOutside(String key) {
    return calledOutside.add(key);
  }
}
