package dev.holdfast.java;

import dev.holdfast.engine.program.Place;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CompilationUnit;

/**
 * One file and where its nodes stand.
 *
 * @param path as in {@link Place}
 * @param unit its syntax tree
 */
record SourceFile(String path, CompilationUnit unit) {
  int line(ASTNode node) {
    return Math.max(0, unit.getLineNumber(node.getStartPosition()));
  }

  int column(ASTNode node) {
    return Math.max(0, unit.getColumnNumber(node.getStartPosition()) + 1);
  }

  int endLine(ASTNode node) {
    int last = node.getStartPosition() + Math.max(0, node.getLength() - 1);
    return Math.max(line(node), unit.getLineNumber(last));
  }

  Place place(ASTNode node) {
    return new Place(path, line(node), column(node));
  }

  String packageName() {
    return unit.getPackage() == null ? "" : unit.getPackage().getName().getFullyQualifiedName();
  }
}
