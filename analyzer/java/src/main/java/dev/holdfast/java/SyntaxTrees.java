package dev.holdfast.java;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.lookup.LocalVariableBinding;
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
  private final SharedBindings bindings = new SharedBindings();
  private final Object tables = HiddenParts.newTables(bindings, new Nowhere());
  private final long level;

  SyntaxTrees(Map<String, String> options) {
    this.options = options;
    this.level = CompilerOptions.versionToJdkLevel(options.get(JavaCore.COMPILER_SOURCE));
  }

  /**
   * Makes a tree and hands it over. After that, its bindings mean what they meant, and its nodes
   * have none: each binding would keep the tree in which it first occurs, and that of the compiler.
   */
  void with(CompilationUnitDeclaration unit, char[] contents, Consumer<CompilationUnit> receiver) {
    Object resolver = HiddenParts.newResolver(unit.scope, tables);
    HiddenParts.replaceDeclarations(resolver, new Nowhere());
    try {
      receiver.accept(of(unit, contents, resolver));
    } finally {
      HiddenParts.replaceSources(resolver, new Nowhere());
      HiddenParts.replaceScopes(resolver, new Nowhere());
      bindings.forgetLocals();
    }
  }

  private CompilationUnit of(CompilationUnitDeclaration unit, char[] contents, Object resolver) {
    AST ast = AST.newAST(AST.getJLSLatest(), false);
    Scanner scanner = HiddenParts.scanner(ast);
    scanner.sourceLevel = level;
    scanner.complianceLevel = level;
    HiddenParts.setDefaultNodeFlag(ast, ASTNode.ORIGINAL);
    HiddenParts.setFlag(ast, FLAGS | RESOLVED_BINDINGS);
    HiddenParts.setBindingResolver(ast, resolver);
    Object converter = HiddenParts.newConverter(options, ast);
    HiddenParts.replaceNamesToLookUp(converter, new Ignoring());
    HiddenParts.replaceScopes(resolver, new ScopesOnDemand(converter));
    CompilationUnit tree = HiddenParts.convert(converter, unit, contents);
    HiddenParts.setLineEnds(tree, unit.compilationResult.getLineSeparatorPositions());
    HiddenParts.setDefaultNodeFlag(ast, 0);
    return tree;
  }

  /** Bindings by what the compiler has for them; those of local variables live with a tree. */
  private static final class SharedBindings extends HashMap<Object, Object> {
    private static final long serialVersionUID = 1L;

    private final transient Map<Object, Object> locals = new HashMap<>();

    @Override
    public @Nullable Object get(Object key) {
      return key instanceof LocalVariableBinding ? locals.get(key) : super.get(key);
    }

    @Override
    public @Nullable Object put(Object key, Object value) {
      return key instanceof LocalVariableBinding ? locals.put(key, value) : super.put(key, value);
    }

    void forgetLocals() {
      locals.clear();
    }
  }

  /** Takes what nobody will ask for. */
  private static final class Nowhere extends AbstractMap<Object, Object> {
    @Override
    public @Nullable Object put(Object key, Object value) {
      return null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
      return Set.of();
    }
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
