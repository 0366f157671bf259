package dev.holdfast.c.lower;

import dev.holdfast.c.macro.FileMacros;
import dev.holdfast.c.macro.Treatment;
import dev.holdfast.c.model.Pool;
import dev.holdfast.c.text.Marks;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.cdt.core.dom.ast.IASTFileLocation;
import org.eclipse.cdt.core.dom.ast.IASTNode;

/** The text that a tree was parsed from, and what is known of it besides. */
final class Source {
  private final char[] text;
  private final Marks marks;
  private final FileMacros macros;
  private final Set<String> typedefs;
  private final Predicate<String> knownToModel;
  private final Pool pool;
  private final Pool.Paths paths;
  private final int[] lineStarts;

  Source(
      char[] text,
      Marks marks,
      FileMacros macros,
      Set<String> typedefs,
      Predicate<String> knownToModel,
      Pool pool) {
    this.text = text;
    this.marks = marks;
    this.macros = macros;
    this.typedefs = typedefs;
    this.knownToModel = knownToModel;
    this.pool = pool;
    this.paths = pool.paths();
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(char[] text) {
    int[] starts = new int[1024];
    int count = 1;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  Pool pool() {
    return pool;
  }

  Pool.Paths paths() {
    return paths;
  }

  Marks marks() {
    return marks;
  }

  /** Whether a call of this name computes and does nothing else. */
  boolean isPure(String name) {
    return macros.treatment(name) == Treatment.PURE;
  }

  boolean isKnownToModel(String name) {
    return knownToModel.test(name);
  }

  /** Whether some file defines a type of this name. */
  boolean isTypedef(String name) {
    return typedefs.contains(name) || name.endsWith("_t");
  }

  /** The offset of a node's first character; for a node from a macro, of the macro's call. */
  int offset(IASTNode node) {
    IASTFileLocation location = node.getFileLocation();
    return location == null ? 0 : location.getNodeOffset();
  }

  int endOffset(IASTNode node) {
    IASTFileLocation location = node.getFileLocation();
    return location == null ? 0 : location.getNodeOffset() + location.getNodeLength();
  }

  Spot spot(IASTNode node) {
    return spot(offset(node));
  }

  Spot spot(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Spot(line + 1, offset - lineStarts[line] + 1);
  }

  /** The text of a node without white space, shortened; equal for equal source. */
  String compactText(IASTNode node) {
    int start = offset(node);
    int end = Math.min(endOffset(node), text.length);
    StringBuilder compact = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (text[i] > ' ') {
        compact.append(text[i]);
      }
    }
    return compact.toString();
  }
}
