package dev.holdfast.engine.program;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a front end must know of all files of a program to name the types in one of them.
 *
 * @param apart the types that have a file in their names, since other files have others of the same
 *     tag
 * @param parts the types of which some object has several parts
 */
public record TypeNames(SortedSet<String> apart, SortedSet<String> parts) {
  /** None. */
  public static final TypeNames NONE =
      new TypeNames(Collections.emptySortedSet(), Collections.emptySortedSet());

  /** Those of two programs. */
  public TypeNames plus(TypeNames others) {
    return new TypeNames(union(apart, others.apart), union(parts, others.parts));
  }

  private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
    SortedSet<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
