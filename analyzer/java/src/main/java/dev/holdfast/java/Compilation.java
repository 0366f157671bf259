package dev.holdfast.java;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTParser;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.FileASTRequestor;

/** Hands files to the compiler, all in one go, so that they see each other's types. */
final class Compilation {
  private final ClassPath classPath;
  private final Map<String, String> options;
  private final String[] sourcePath;

  private Compilation(ClassPath classPath, String level, String... sourcePath) {
    this.classPath = classPath;
    this.options = options(level);
    this.sourcePath = sourcePath;
  }

  /**
   * One that reads the newest Java that the compiler knows.
   *
   * @param roots where the types of files are found that are not handed over; none if all are
   */
  static Compilation ofNewest(ClassPath classPath, List<Path> roots) {
    return new Compilation(classPath, JavaCore.latestSupportedJavaVersion(), directories(roots));
  }

  /**
   * One that reads the oldest Java that the compiler knows, in which later words of the language
   * are names.
   *
   * @param roots where the types of files are found that are not handed over
   */
  static Compilation ofOldest(ClassPath classPath, List<Path> roots) {
    String level = JavaCore.getAllJavaSourceVersionsSupportedByCompiler().first();
    return new Compilation(classPath, level, directories(roots));
  }

  private static String[] directories(List<Path> roots) {
    return roots.stream().filter(Files::isDirectory).map(Path::toString).toArray(String[]::new);
  }

  /** Whether the compiler could not make sense of all of a file. */
  static boolean isBroken(CompilationUnit unit) {
    return Arrays.stream(unit.getProblems())
        .anyMatch(problem -> problem.isError() && (problem.getID() & IProblem.Syntax) != 0);
  }

  /** Hands the files over to the requestor one by one. */
  void parse(List<String> files, FileASTRequestor requestor) {
    ASTParser parser = ASTParser.newParser(AST.getJLSLatest());
    parser.setKind(ASTParser.K_COMPILATION_UNIT);
    parser.setResolveBindings(true);
    parser.setBindingsRecovery(true);
    parser.setStatementsRecovery(true);
    parser.setCompilerOptions(options);
    parser.setEnvironment(classPath.entries(), sourcePath, utf8(sourcePath.length), true);
    String[] paths = files.toArray(String[]::new);
    parser.createASTs(paths, utf8(paths.length), new String[0], requestor, null);
  }

  private static String[] utf8(int number) {
    String[] encodings = new String[number];
    Arrays.fill(encodings, "UTF-8");
    return encodings;
  }

  private static Map<String, String> options(String level) {
    Map<String, String> options = JavaCore.getOptions();
    JavaCore.setComplianceOptions(level, options);
    options.put(JavaCore.COMPILER_DOC_COMMENT_SUPPORT, JavaCore.DISABLED);
    options.replaceAll((key, value) -> value.equals(JavaCore.WARNING) ? JavaCore.IGNORE : value);
    return options;
  }
}
