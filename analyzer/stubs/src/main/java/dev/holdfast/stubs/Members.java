package dev.holdfast.stubs;

import dev.holdfast.engine.program.AnnotationUse;
import java.util.List;
import java.util.Optional;

/** Reads the members of annotations that {@link Vocabulary} has checked. */
final class Members {
  private Members() {}

  /** The values of a member: none if it is not given, one if it is no list. */
  static List<?> all(AnnotationUse use, String member) {
    Object value = use.members().get(member);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? list : List.of(value);
  }

  /** Those values of a member that are strings. */
  static List<String> strings(AnnotationUse use, String member) {
    return all(use, member).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** Those values of a member that are class literals. */
  static List<String> types(AnnotationUse use, String member) {
    return all(use, member).stream()
        .filter(AnnotationUse.TypeName.class::isInstance)
        .map(value -> ((AnnotationUse.TypeName) value).name())
        .toList();
  }

  /** A string member, empty if it is not given. */
  static String string(AnnotationUse use, String member) {
    return strings(use, member).stream().findFirst().orElse("");
  }

  /**
   * The values of a member that names constants of an enum; ours and the engine's agree by name.
   */
  static <E extends Enum<E>> List<E> constants(AnnotationUse use, String member, Class<E> type) {
    return all(use, member).stream()
        .filter(AnnotationUse.NamedConstant.class::isInstance)
        .map(value -> Enum.valueOf(type, ((AnnotationUse.NamedConstant) value).name()))
        .toList();
  }

  /** The value of a member that names a constant of an enum. */
  static <E extends Enum<E>> Optional<E> constant(AnnotationUse use, String member, Class<E> type) {
    return constants(use, member, type).stream().findFirst();
  }

  /** The annotation of this simple name among these, if it is there. */
  static Optional<AnnotationUse> find(List<AnnotationUse> uses, String simpleName) {
    return uses.stream()
        .filter(use -> use.simpleName().equals(simpleName) && Vocabulary.knows(use))
        .findFirst();
  }
}
