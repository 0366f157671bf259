package dev.holdfast.stubs;

import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of a stub file, as far as contracts need it.
 *
 * @param name the qualified name
 * @param packageName its package
 * @param form what kind of type it is
 * @param annotations what stands on it
 * @param fields its fields
 * @param methods its methods and constructors
 * @param place where it is declared
 */
record StubType(
    String name,
    String packageName,
    Form form,
    List<AnnotationUse> annotations,
    List<Field> fields,
    List<Method> methods,
    Place place) {

  /** The kinds of types that matter. */
  enum Form {
    /** An interface or abstract class: if it mirrors a struct, its methods are slots. */
    ABSTRACT,
    CONCRETE,
    ANNOTATION
  }

  /** Whether a member belongs to its class or to the objects. */
  enum Membership {
    STATIC,
    INSTANCE
  }

  /** Whether a method is native: a static one stands for the C function of its name. */
  enum Nature {
    NATIVE,
    JAVA
  }

  /**
   * A field.
   *
   * @param type its type's name as far as the imports tell it
   * @param initializer its value if that is a constant number
   */
  record Field(
      String name,
      String type,
      Membership membership,
      List<AnnotationUse> annotations,
      @Nullable ConstantTerm initializer,
      Place place) {}

  /** A method; a constructor is called {@code <init>}. */
  record Method(
      String name,
      String returnType,
      List<Parameter> parameters,
      Membership membership,
      Nature nature,
      List<AnnotationUse> annotations,
      Place place) {}

  /**
   * A parameter.
   *
   * @param type its type's name as far as the imports tell it
   * @param erasure its type as keys write it: simple and erased
   */
  record Parameter(String name, String type, String erasure, List<AnnotationUse> annotations) {}

  /** The name without package and enclosing types. */
  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The key of a method of this type in Java. */
  String javaKey(Method method) {
    StringBuilder key = new StringBuilder(name).append('#').append(method.name()).append('(');
    String separator = "";
    for (Parameter parameter : method.parameters()) {
      key.append(separator).append(parameter.erasure());
      separator = ",";
    }
    return key.append(')').toString();
  }
}
