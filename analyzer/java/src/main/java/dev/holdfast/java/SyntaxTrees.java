package dev.holdfast.java;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.parser.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Makes Eclipse's public syntax trees of the ones that its compiler resolved; all trees share their
 * bindings.
 *
 * <p>The public ways to such trees run the whole compiler; the steps wanted here are hidden in the
 * library, whose version the build pins.
 */
final class SyntaxTrees {
  private static final int FLAGS =
      ICompilationUnit.ENABLE_BINDINGS_RECOVERY | ICompilationUnit.ENABLE_STATEMENTS_RECOVERY;

  /** What Eclipse's own way sets on trees: they have bindings. */
  private static final int RESOLVED_BINDINGS = 0x80000000;

  private final Map<String, String> options;
  private final Object tables = HiddenParts.newTables();
  private final long level;

  SyntaxTrees(Map<String, String> options) {
    this.options = options;
    this.level = CompilerOptions.versionToJdkLevel(options.get(JavaCore.COMPILER_SOURCE));
  }

  CompilationUnit of(CompilationUnitDeclaration unit, char[] contents) {
    AST ast = AST.newAST(AST.getJLSLatest(), false);
    Scanner scanner = HiddenParts.scanner(ast);
    scanner.sourceLevel = level;
    scanner.complianceLevel = level;
    HiddenParts.setDefaultNodeFlag(ast, ASTNode.ORIGINAL);
    HiddenParts.setFlag(ast, FLAGS | RESOLVED_BINDINGS);
    Object resolver = HiddenParts.newResolver(unit.scope, tables);
    HiddenParts.setBindingResolver(ast, resolver);
    Object converter = HiddenParts.newConverter(options, ast);
    HiddenParts.replaceNamesToLookUp(converter, new Ignoring());
    HiddenParts.replaceScopes(resolver, new ScopesOnDemand(converter));
    CompilationUnit tree = HiddenParts.convert(converter, unit, contents);
    HiddenParts.setLineEnds(tree, unit.compilationResult.getLineSeparatorPositions());
    HiddenParts.setDefaultNodeFlag(ast, 0);
    return tree;
  }

  /** The converter would look up the scope of each name as soon as it has the tree. */
  private static final class Ignoring extends AbstractSet<Object> {
    @Override
    public boolean add(Object name) {
      return false;
    }

    @Override
    public Iterator<Object> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public int size() {
      return 0;
    }
  }

  /** The scopes of names, of which few are ever asked for. */
  private static final class ScopesOnDemand extends HashMap<Object, Object> {
    private static final long serialVersionUID = 1L;

    private final transient Object converter;

    ScopesOnDemand(Object converter) {
      this.converter = converter;
    }

    @Override
    public @Nullable Object get(Object node) {
      Object known = super.get(node);
      return known != null ? known : HiddenParts.lookUpScope(converter, (ASTNode) node);
    }
  }
}
