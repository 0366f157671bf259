package dev.holdfast.java;

import dev.holdfast.engine.program.Callers;
import java.util.List;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.Modifier;

/** Tells from the modifiers of methods who may call them. */
final class Visibility {
  private Visibility() {}

  /** How much the program shows of who calls the method, which overrides these. */
  static Callers callers(IMethodBinding method, List<IMethodBinding> overridden) {
    if (overridden.stream().anyMatch(above -> !above.getDeclaringClass().isFromSource())) {
      return Callers.UNKNOWN;
    }
    return isInner(method) && overridden.stream().allMatch(Visibility::isInner)
        ? Callers.KNOWN
        : Callers.PARTLY_KNOWN;
  }

  /** Whether only code of its own package can name the method. */
  private static boolean isInner(IMethodBinding method) {
    if (isHidden(method.getModifiers()) && !isInterface(method.getDeclaringClass())) {
      return true;
    }
    for (ITypeBinding type = method.getDeclaringClass();
        type != null;
        type = type.getDeclaringClass()) {
      boolean member = type.isMember() && isInterface(type.getDeclaringClass());
      if (type.isLocal() || type.isAnonymous() || (isHidden(type.getModifiers()) && !member)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInterface(ITypeBinding type) {
    return type.isInterface();
  }

  private static boolean isHidden(int modifiers) {
    return !Modifier.isPublic(modifiers) && !Modifier.isProtected(modifiers);
  }
}
