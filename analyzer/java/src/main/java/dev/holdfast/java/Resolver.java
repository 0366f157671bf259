package dev.holdfast.java;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ast.AbstractMethodDeclaration;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.FieldDeclaration;
import org.eclipse.jdt.internal.compiler.ast.TypeDeclaration;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.lookup.LocalTypeBinding;
import org.eclipse.jdt.internal.compiler.parser.Parser;
import org.eclipse.jdt.internal.compiler.problem.AbortCompilation;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.jspecify.annotations.Nullable;

/** Eclipse's compiler as far as it tells what each name means. */
final class Resolver extends Compiler {
  private static final char[][] NO_PACKAGE = {};

  private final INameEnvironment environment;
  private final Map<String, CompilationUnitDeclaration> units = new HashMap<>();

  Resolver(INameEnvironment environment, CompilerOptions options) {
    super(
        environment,
        DefaultErrorHandlingPolicies.exitAfterAllProblems(),
        options,
        result -> {},
        new DefaultProblemFactory());
    this.environment = environment;
    // Receives the files that are found on the source path, which no one asks for.
    this.unitsToProcess = new CompilationUnitDeclaration[1];
  }

  /** Without the comments, which its own one would collect. */
  @Override
  public void initializeParser() {
    parser = new Parser(problemReporter, false);
  }

  /** Reads a file but for the bodies of its methods, and tells what it declares. */
  Declarations.OfFile parse(CompiledPart.Source source) {
    String file = source.file();
    CompilationUnit text = new CompilationUnit(source.contents(), file, null);
    CompilationUnitDeclaration unit =
        parser.dietParse(text, new CompilationResult(text, 0, 1, options.maxProblemsPerUnit));
    units.put(file, unit);
    char[][] around = unit.currentPackage == null ? NO_PACKAGE : unit.currentPackage.tokens;
    Set<String> types = new HashSet<>();
    names(around, unit.types, types);
    return new Declarations.OfFile(source, name(around), types);
  }

  /** Adds the names of types and of those in them. */
  private static void names(
      char[][] around, TypeDeclaration @Nullable [] declared, Set<String> names) {
    if (declared != null) {
      for (TypeDeclaration type : declared) {
        char[][] name = CharOperation.arrayConcat(around, type.name);
        names.add(name(name));
        names(name, type.memberTypes, names);
      }
    }
  }

  private static String name(char[][] parts) {
    return String.valueOf(CharOperation.concatWith(parts, '/'));
  }

  boolean hasParsed(String file) {
    return units.containsKey(file);
  }

  /** Makes the types of a file known that was parsed. */
  void makeTypes(String file) {
    CompilationUnitDeclaration unit = units.get(file);
    if (unit != null) {
      lookupEnvironment.buildTypeBindings(unit, null);
    }
  }

  /** Connects the types of the files. */
  void completeTypes() {
    lookupEnvironment.completeTypeBindings();
  }

  /** Finds out what the names in a file mean; null if the file was not parsed. */
  @Nullable CompilationUnitDeclaration resolve(String file) {
    CompilationUnitDeclaration unit = units.get(file);
    if (unit == null) {
      return null;
    }
    lookupEnvironment.unitBeingCompleted = unit;
    try {
      parser.getMethodBodies(unit);
      if (unit.scope != null) {
        unit.scope.faultInTypes();
      }
      unit.resolve();
    } catch (AbortCompilation incomplete) {
      // What is not found leaves the rest as it is.
    } finally {
      lookupEnvironment.unitBeingCompleted = null;
    }
    return unit;
  }

  /** Forgets the syntax of a file, though not its types. */
  void release(String file) {
    CompilationUnitDeclaration unit = units.remove(file);
    if (unit != null) {
      for (LocalTypeBinding local : unit.localTypes.values()) {
        if (local.scope != null) {
          release(local.scope.referenceContext);
        }
      }
      unit.cleanUp();
      release(unit.types);
      unit.types = null;
    }
  }

  /** Bindings of all kinds lead to the files in which they were made, and so to their types. */
  private static void release(TypeDeclaration @Nullable ... types) {
    if (types == null) {
      return;
    }
    for (TypeDeclaration type : types) {
      release(type.memberTypes);
      if (type.methods != null) {
        for (AbstractMethodDeclaration method : type.methods) {
          method.arguments = null;
          method.statements = null;
          method.scope = null;
        }
      }
      if (type.fields != null) {
        for (FieldDeclaration field : type.fields) {
          field.initialization = null;
        }
      }
      type.methods = null;
      type.fields = null;
    }
  }

  /** Closes the archives of the class path. */
  void close() {
    environment.cleanup();
  }
}
