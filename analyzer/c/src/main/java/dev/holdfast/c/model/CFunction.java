package dev.holdfast.c.model;

import dev.holdfast.c.text.Marks;
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
 * @param alternatives the branches of the preprocessor that it stands in, as far as other branches
 *     of the same sections are there, too
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
    List<Marks.Alternative> alternatives,
    int lostStatements) {
  /** Most nodes have one successor, and most of those are among the first of a function. */
  private static final int[][] ONES = ones();

  public CFunction {
    int[][] shared = successors.toArray(int[][]::new);
    for (int i = 0; i < shared.length; i++) {
      if (shared[i].length == 1 && shared[i][0] < ONES.length) {
        shared[i] = ONES[shared[i][0]];
      }
    }
    successors = List.of(shared);
  }

  private static int[][] ones() {
    int[][] ones = new int[2048][];
    for (int i = 0; i < ones.length; i++) {
      ones[i] = new int[] {i};
    }
    return ones;
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
