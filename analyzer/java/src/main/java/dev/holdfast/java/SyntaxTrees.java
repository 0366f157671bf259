package dev.holdfast.java;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.WorkingCopyOwner;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;

/**
 * Makes Eclipse's public syntax trees of the ones that its compiler resolved; all trees share their
 * bindings.
 *
 * <p>The public ways to such trees run the whole compiler; the step wanted here is hidden in the
 * library, whose version the build pins.
 */
final class SyntaxTrees {
  private static final String PACKAGE = "org.eclipse.jdt.core.dom.";
  private static final int FLAGS =
      ICompilationUnit.ENABLE_BINDINGS_RECOVERY | ICompilationUnit.ENABLE_STATEMENTS_RECOVERY;
  private static final MethodHandle NEW_TABLES;
  private static final MethodHandle CONVERT;

  static {
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(AST.class, MethodHandles.lookup());
      Class<?> tables = lookup.findClass(PACKAGE + "DefaultBindingResolver$BindingTables");
      NEW_TABLES =
          lookup
              .findConstructor(tables, MethodType.methodType(void.class))
              .asType(MethodType.methodType(Object.class));
      MethodType convert =
          MethodType.methodType(
              CompilationUnit.class,
              CompilationUnitDeclaration.class,
              char[].class,
              int.class,
              Map.class,
              boolean.class,
              WorkingCopyOwner.class,
              tables,
              int.class,
              IProgressMonitor.class,
              boolean.class);
      int hidden = convert.parameterList().indexOf(tables);
      CONVERT =
          lookup
              .findStatic(lookup.findClass(PACKAGE + "CompilationUnitResolver"), "convert", convert)
              .asType(convert.changeParameterType(hidden, Object.class));
    } catch (ReflectiveOperationException otherVersion) {
      throw new ExceptionInInitializerError(otherVersion);
    }
  }

  private final Map<String, String> options;
  private final Object tables;

  SyntaxTrees(Map<String, String> options) {
    this.options = options;
    this.tables = newTables();
  }

  private static Object newTables() {
    try {
      return (Object) NEW_TABLES.invokeExact();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  CompilationUnit of(CompilationUnitDeclaration unit, char[] contents) {
    try {
      return (CompilationUnit)
          CONVERT.invokeExact(
              unit,
              contents,
              AST.getJLSLatest(),
              options,
              true,
              (WorkingCopyOwner) null,
              tables,
              FLAGS,
              (IProgressMonitor) null,
              false);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
