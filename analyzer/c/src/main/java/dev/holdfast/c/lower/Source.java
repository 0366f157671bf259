package dev.holdfast.c.lower;

import dev.holdfast.c.text.Lines;
import dev.holdfast.c.text.Marks;
import org.eclipse.cdt.core.dom.ast.IASTFileLocation;
import org.eclipse.cdt.core.dom.ast.IASTNode;

/** The text that a tree was parsed from, and what is known of it besides. */
final class Source {
  private final char[] text;
  private final Lines lines;
  private final Marks marks;
  private final Answers answers;

  Source(char[] text, Lines lines, Marks marks, Answers answers) {
    this.text = text;
    this.lines = lines;
    this.marks = marks;
    this.answers = answers;
  }

  Marks marks() {
    return marks;
  }

  /** Whether a call of this name computes and does nothing else. */
  boolean isPure(String name) {
    return answers.isPure(name);
  }

  /** Whether a call of this name warns if its argument holds, and is its argument. */
  boolean isWarning(String name) {
    return answers.isWarning(name);
  }

  boolean isKnownToModel(String name) {
    return answers.isKnownToModel(name);
  }

  /** Whether some file defines a type of this name. */
  boolean isTypedef(String name) {
    return answers.isTypedef(name);
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
    return new Spot(lines.line(offset), lines.column(offset));
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
