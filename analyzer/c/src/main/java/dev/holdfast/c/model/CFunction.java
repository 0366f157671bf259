package dev.holdfast.c.model;

import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Node;
import java.util.List;
import java.util.Map;

/**
 * A function as it is defined in a file.
 *
 * @param name its name
 * @param linkage who sees it
 * @param line the line of its name
 * @param endLine the last line of its body
 * @param result the type of what it returns
 * @param parameters its parameters
 * @param annotations the contracts that stand on it
 * @param types the types of its local variables by unique name, and of other bases of paths
 * @param nodes its control-flow graph
 * @param successors the successors of each node
 * @param lostStatements how many statements could not be understood
 */
public record CFunction(
    String name,
    Linkage linkage,
    int line,
    int endLine,
    CType result,
    List<Parameter> parameters,
    List<AnnotationUse> annotations,
    Map<String, CType> types,
    List<Node> nodes,
    List<int[]> successors,
    int lostStatements) {
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
