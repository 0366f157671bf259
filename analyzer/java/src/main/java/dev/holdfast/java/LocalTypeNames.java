package dev.holdfast.java;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.AnonymousClassDeclaration;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.Type;
import org.jspecify.annotations.Nullable;

/** Names the anonymous and local classes of a file by their order in the class around them. */
final class LocalTypeNames extends ASTVisitor {
  private final TypeNames names;
  private final Deque<String> around = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();

  LocalTypeNames(TypeNames names) {
    super(false);
    this.names = names;
  }

  @Override
  public void preVisit(ASTNode node) {
    if (node instanceof AnonymousClassDeclaration anonymous) {
      around.push(name(anonymous.resolveBinding(), ""));
    } else if (node instanceof AbstractTypeDeclaration type) {
      ITypeBinding binding = type.resolveBinding();
      String simple = type.getName().getIdentifier();
      boolean named = binding != null && !binding.isLocal();
      around.push(named ? names.of(binding) : name(binding, simple));
    }
  }

  /** No class stands in these, which are half of all nodes. */
  @Override
  public boolean preVisit2(ASTNode node) {
    preVisit(node);
    return !(node instanceof Name || node instanceof Type || node instanceof Annotation);
  }

  @Override
  public void postVisit(ASTNode node) {
    if (node instanceof AnonymousClassDeclaration || node instanceof AbstractTypeDeclaration) {
      around.pop();
    }
  }

  private String name(@Nullable ITypeBinding type, String simple) {
    String prefix = around.isEmpty() ? "" : around.peek() + "$";
    String name = prefix + counts.merge(prefix + "/" + simple, 1, Integer::sum) + simple;
    if (type != null) {
      names.nameLocal(type, name);
    }
    return name;
  }
}
