package dev.holdfast.java;

import dev.holdfast.engine.program.AnnotationUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.ArrayInitializer;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.MemberValuePair;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.NormalAnnotation;
import org.eclipse.jdt.core.dom.QualifiedName;
import org.eclipse.jdt.core.dom.SimpleName;
import org.eclipse.jdt.core.dom.SingleMemberAnnotation;
import org.eclipse.jdt.core.dom.TypeLiteral;

/** Reads annotations as they are written; constants are resolved where the compiler knows them. */
final class Annotations {
  private final SourceFile file;
  private final TypeNames names;

  Annotations(SourceFile file, TypeNames names) {
    this.file = file;
    this.names = names;
  }

  /** The annotations among the modifiers of a declaration. */
  List<AnnotationUse> read(List<?> modifiers) {
    List<Annotation> written = Trees.list(modifiers, Annotation.class);
    return written.isEmpty() ? List.of() : written.stream().map(this::read).toList();
  }

  private AnnotationUse read(Annotation annotation) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotation single) {
      members.put("value", value(single.getValue()));
    } else if (annotation instanceof NormalAnnotation normal) {
      for (MemberValuePair pair : Trees.list(normal.values(), MemberValuePair.class)) {
        members.put(pair.getName().getIdentifier(), value(pair.getValue()));
      }
    }
    return new AnnotationUse(
        name(annotation), Collections.unmodifiableMap(members), file.place(annotation));
  }

  private String name(Annotation annotation) {
    ITypeBinding type = annotation.resolveTypeBinding();
    String name = type == null || type.isRecovered() ? "" : names.of(type);
    return name.isEmpty() ? annotation.getTypeName().getFullyQualifiedName() : name;
  }

  private Object value(Expression written) {
    Expression expression = Trees.withoutParentheses(written);
    Object constant = expression.resolveConstantExpressionValue();
    if (constant != null) {
      return constant(constant);
    }
    if (expression instanceof ArrayInitializer array) {
      List<Object> values = new ArrayList<>();
      Trees.expressions(array.expressions()).forEach(element -> values.add(value(element)));
      return Collections.unmodifiableList(values);
    }
    if (expression instanceof TypeLiteral literal) {
      return new AnnotationUse.TypeName(typeName(literal));
    }
    if (expression instanceof Annotation nested) {
      return read(nested);
    }
    return expression instanceof Name name ? named(name) : expression.toString();
  }

  private String typeName(TypeLiteral literal) {
    ITypeBinding type = literal.getType().resolveBinding();
    return type == null || type.isRecovered() ? literal.getType().toString() : names.of(type);
  }

  private static Object named(Name name) {
    if (name.resolveBinding() instanceof IVariableBinding variable) {
      return new AnnotationUse.NamedConstant(variable.getName());
    }
    SimpleName last =
        name instanceof QualifiedName qualified ? qualified.getName() : (SimpleName) name;
    return new AnnotationUse.NamedConstant(last.getIdentifier());
  }

  private static Object constant(Object value) {
    if (value instanceof Boolean || value instanceof String) {
      return value;
    }
    if (value instanceof Character character) {
      return (long) character;
    }
    if (value instanceof Float || value instanceof Double) {
      return value.toString();
    }
    return value instanceof Number number ? (Object) number.longValue() : value.toString();
  }
}
