package dev.holdfast.c.model;

import dev.holdfast.c.text.Marks;
import dev.holdfast.engine.program.AnnotationUse;
import java.util.List;

/**
 * A function as it is defined in a file, without its body.
 *
 * @param name its name
 * @param linkage who sees it
 * @param line the line of its name
 * @param endLine the last line of its body
 * @param result the type of what it returns
 * @param parameters its parameters
 * @param annotations the contracts that stand on it
 * @param alternatives the branches of the preprocessor that it stands in, as far as other branches
 *     of the same sections are there, too
 * @param lostStatements how many statements could not be understood
 * @param content what its body does
 */
public record CFunction(
    String name,
    Linkage linkage,
    int line,
    int endLine,
    CType result,
    List<Parameter> parameters,
    List<AnnotationUse> annotations,
    List<Marks.Alternative> alternatives,
    int lostStatements,
    Content content) {
  /** What a body does. */
  public enum Content {
    /**
     * Nothing but return a value or what a call makes of numbers: it stands in for what is not
     * there.
     */
    STUB,
    /** Something. */
    RICH
  }

  /** Who sees a function or variable. */
  public enum Linkage {
    /** Its file alone, and those that include it. */
    STATIC,
    /** Every file. */
    EXTERNAL
  }

  /**
   * A parameter.
   *
   * @param name its name, empty if it has none
   * @param spelling its type as it is written
   * @param type its type
   */
  public record Parameter(String name, String spelling, CType type) {}
}
