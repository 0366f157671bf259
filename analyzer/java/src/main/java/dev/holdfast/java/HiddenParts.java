package dev.holdfast.java;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.core.WorkingCopyOwner;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.lookup.CompilationUnitScope;
import org.eclipse.jdt.internal.compiler.parser.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * What Eclipse's maker of syntax trees does not show. Objects of hidden classes are plain objects
 * here; of the library's failures, all come out as they are.
 */
final class HiddenParts {
  private static final String PACKAGE = "org.eclipse.jdt.core.dom.";
  private static final MethodHandle NEW_TABLES;
  private static final MethodHandle SET_BINDINGS;
  private static final MethodHandle SET_BINDINGS_BY_KEY;
  private static final MethodHandle NEW_RESOLVER;
  private static final MethodHandle SET_SCOPES;
  private static final MethodHandle SET_SOURCES;
  private static final MethodHandle SET_DECLARATIONS;
  private static final MethodHandle NEW_CONVERTER;
  private static final MethodHandle SET_TREE;
  private static final MethodHandle SET_NAMES;
  private static final MethodHandle SET_THIS;
  private static final MethodHandle LOOK_UP_SCOPE;
  private static final MethodHandle CONVERT;
  private static final MethodHandle SCANNER;
  private static final MethodHandle SET_RESOLVER;
  private static final MethodHandle SET_FLAG;
  private static final MethodHandle SET_NODE_FLAG;
  private static final MethodHandle SET_LINE_ENDS;

  static {
    try {
      MethodHandles.Lookup in = MethodHandles.privateLookupIn(AST.class, MethodHandles.lookup());
      Class<?> tables = in.findClass(PACKAGE + "DefaultBindingResolver$BindingTables");
      Class<?> resolver = in.findClass(PACKAGE + "DefaultBindingResolver");
      Class<?> converter = in.findClass(PACKAGE + "ASTConverter");
      MethodHandles.Lookup inConverter = MethodHandles.privateLookupIn(converter, in);
      NEW_TABLES = erased(in.findConstructor(tables, type(void.class)));
      SET_BINDINGS = erased(in.findSetter(tables, "compilerBindingsToASTBindings", Map.class));
      SET_BINDINGS_BY_KEY = erased(in.findSetter(tables, "bindingKeysToBindings", Map.class));
      NEW_RESOLVER =
          erased(
              in.findConstructor(
                  resolver,
                  type(
                      void.class,
                      CompilationUnitScope.class,
                      WorkingCopyOwner.class,
                      tables,
                      boolean.class,
                      boolean.class)));
      SET_SCOPES = erased(in.findSetter(resolver, "astNodesToBlockScope", Map.class));
      SET_SOURCES = erased(in.findSetter(resolver, "newAstToOldAst", Map.class));
      SET_DECLARATIONS = erased(in.findSetter(resolver, "bindingsToAstNodes", Map.class));
      NEW_CONVERTER =
          erased(
              in.findConstructor(
                  converter, type(void.class, Map.class, boolean.class, IProgressMonitor.class)));
      SET_TREE = erased(in.findVirtual(converter, "setAST", type(void.class, AST.class)));
      SET_NAMES = erased(in.findSetter(converter, "pendingNameScopeResolution", Set.class));
      SET_THIS =
          erased(in.findSetter(converter, "pendingThisExpressionScopeResolution", Set.class));
      LOOK_UP_SCOPE =
          erased(inConverter.unreflect(converter.getDeclaredMethod("lookupScope", ASTNode.class)));
      CONVERT =
          erased(
              in.findVirtual(
                  converter,
                  "convert",
                  type(CompilationUnit.class, CompilationUnitDeclaration.class, char[].class)));
      SCANNER = erased(in.findGetter(AST.class, "scanner", Scanner.class));
      Class<?> anyResolver = in.findClass(PACKAGE + "BindingResolver");
      SET_RESOLVER =
          erased(in.findVirtual(AST.class, "setBindingResolver", type(void.class, anyResolver)));
      SET_FLAG = erased(in.findVirtual(AST.class, "setFlag", type(void.class, int.class)));
      SET_NODE_FLAG =
          erased(in.findVirtual(AST.class, "setDefaultNodeFlag", type(void.class, int.class)));
      SET_LINE_ENDS =
          erased(
              in.findVirtual(
                  CompilationUnit.class, "setLineEndTable", type(void.class, int[].class)));
    } catch (ReflectiveOperationException otherVersion) {
      throw new ExceptionInInitializerError(otherVersion);
    }
  }

  private HiddenParts() {}

  private static MethodType type(Class<?> result, Class<?>... parameters) {
    return MethodType.methodType(result, parameters);
  }

  /** Takes and gives objects only, which costs nothing that counts beside a whole file. */
  private static MethodHandle erased(MethodHandle handle) {
    return handle
        .asType(handle.type().generic())
        .asSpreader(Object[].class, handle.type().parameterCount());
  }

  private static Object call(MethodHandle handle, @Nullable Object... arguments) {
    try {
      return handle.invokeExact(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The tables in which trees of one thread share their bindings.
   *
   * @param bindings the bindings by what the compiler has for them
   * @param byKey the bindings that are declared in the trees, by their keys
   */
  static Object newTables(Map<Object, Object> bindings, Map<Object, Object> byKey) {
    Object tables = call(NEW_TABLES);
    call(SET_BINDINGS, tables, bindings);
    call(SET_BINDINGS_BY_KEY, tables, byKey);
    return tables;
  }

  /** What finds the bindings of the nodes of one tree, missing ones recovered. */
  static Object newResolver(@Nullable CompilationUnitScope scope, Object tables) {
    return call(NEW_RESOLVER, scope, null, tables, true, false);
  }

  static void replaceScopes(Object resolver, Map<Object, Object> scopes) {
    call(SET_SCOPES, resolver, scopes);
  }

  /** Says where the nodes of the compiler's own tree are kept, by those that were made of them. */
  static void replaceSources(Object resolver, Map<Object, Object> sources) {
    call(SET_SOURCES, resolver, sources);
  }

  /** Says where nodes are kept by the bindings that they declare. */
  static void replaceDeclarations(Object resolver, Map<Object, Object> declarations) {
    call(SET_DECLARATIONS, resolver, declarations);
  }

  /** What makes the nodes of a tree. */
  static Object newConverter(Map<String, String> options, AST ast) {
    Object converter = call(NEW_CONVERTER, options, true, null);
    call(SET_TREE, converter, ast);
    return converter;
  }

  /** Says where a converter puts names, and words {@code this}, whose scopes it will look up. */
  static void replaceNamesToLookUp(Object converter, Set<Object> names) {
    call(SET_NAMES, converter, names);
    call(SET_THIS, converter, names);
  }

  /** The scope around a node of the tree that is made. */
  static @Nullable Object lookUpScope(Object converter, ASTNode node) {
    return call(LOOK_UP_SCOPE, converter, node);
  }

  static CompilationUnit convert(
      Object converter, CompilationUnitDeclaration unit, char[] contents) {
    return (CompilationUnit) call(CONVERT, converter, unit, contents);
  }

  static Scanner scanner(AST ast) {
    return (Scanner) call(SCANNER, ast);
  }

  static void setBindingResolver(AST ast, Object resolver) {
    call(SET_RESOLVER, ast, resolver);
  }

  static void setFlag(AST ast, int flag) {
    call(SET_FLAG, ast, flag);
  }

  /** The flag of nodes that are made from now on. */
  static void setDefaultNodeFlag(AST ast, int flag) {
    call(SET_NODE_FLAG, ast, flag);
  }

  static void setLineEnds(CompilationUnit tree, int[] lineEnds) {
    call(SET_LINE_ENDS, tree, lineEnds);
  }
}
