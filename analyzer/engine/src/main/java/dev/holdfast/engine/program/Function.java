package dev.holdfast.engine.program;

import java.util.List;

/**
 * A function or method with its control-flow graph.
 *
 * @param id unique in the program and stable between runs: in C the name, or {@code file.c:name}
 *     for a static function and for one of several definitions of a name; in Java the contract key,
 *     or with a lambda's ordinal behind it
 * @param name what messages call it: {@code vhost_invalidate_vq}, {@code Vhost.invalidateRange}
 * @param contractKey the key under which a contract for it is found, see {@link Callee.Named}
 * @param file the file it stands in, as in {@link Place}
 * @param line the line of its name, from 1
 * @param endLine the last line of its body
 * @param parameters its parameters; in a Java instance method the first is {@code this}
 * @param annotations the contracts that stand on it in its source
 * @param body its control-flow graph
 */
public record Function(
    String id,
    String name,
    String contractKey,
    String file,
    int line,
    int endLine,
    List<Parameter> parameters,
    List<AnnotationUse> annotations,
    Body body) {

  /**
   * A parameter.
   *
   * @param name its name, empty if it has none
   * @param type its type as it is written, for messages and for binding by type
   * @param annotations the contracts that stand on it
   */
  public record Parameter(String name, String type, List<AnnotationUse> annotations) {
    /**
     * Whether it is a pointer to something without fields: its name stands for what it leads to.
     */
    public boolean isPointerToValue() {
      String base = type.replace("*", "").strip();
      boolean fields = base.startsWith("struct ") || base.startsWith("union ");
      return type.endsWith("**") || (type.endsWith("*") && !fields && !base.equals("void"));
    }
  }

  /** Where its name stands. */
  public Place place() {
    return new Place(file, line, 0);
  }

  /** The place of one of its nodes. */
  public Place placeOf(Node node) {
    return new Place(file, node.line(), node.column());
  }
}
