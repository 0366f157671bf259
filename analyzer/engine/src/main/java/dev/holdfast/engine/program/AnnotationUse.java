package dev.holdfast.engine.program;

import java.util.Map;

/**
 * An annotation as it stands in a source, in whatever language: the raw form of a contract.
 *
 * <p>A C attribute such as {@code __must_hold(&q->lock)} or {@code __acquires(x)} is one too, under
 * the name of the annotation that means the same.
 *
 * @param name the annotation's qualified name, or its simple name if that is all that is known
 * @param members its members in the order written. A value is a {@code String}, {@code Long},
 *     {@code Boolean}, a {@link NamedConstant} for an enum constant, a {@link TypeName} for a class
 *     literal, an {@code AnnotationUse}, or a {@code List} of these
 * @param place where it is written
 */
public record AnnotationUse(String name, Map<String, Object> members, Place place) {
  /** An enum constant by its simple name. */
  public record NamedConstant(String name) {}

  /** A class literal by its qualified name, or its simple name if that is all that is known. */
  public record TypeName(String name) {}

  /** The name without its package. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
