package dev.holdfast.java;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.util.Util;

/**
 * Hands files to the compiler, all in one go, so that they see each other's types.
 *
 * <p>Eclipse's own way, {@code ASTParser.createASTs}, also analyses the flow of the code,
 * translates it and puts each comment beside a node, which takes two fifths of its time and is of
 * no use here. So its parts are put together anew.
 *
 * <p>The compiler's tables are for one thread. Of many files, each thread knows all but resolves
 * only its part. The parts do not depend on the number of threads, and so neither does what comes
 * out.
 */
final class Compilation {
  /** What each part repeats makes a third one hardly pay. */
  private static final int PARTS = 2;

  private static final int FILES_WORTH_A_PART = 50;
  private static final String ENCODING = "UTF-8";

  private final ClassPath classPath;
  private final Map<String, String> options;
  private final List<Path> roots;
  private final int threads;

  private Compilation(ClassPath classPath, String level, List<Path> roots, int threads) {
    this.classPath = classPath;
    this.options = options(level);
    this.roots = roots.stream().filter(Files::isDirectory).toList();
    this.threads = threads;
  }

  /**
   * One that reads the newest Java that the compiler knows.
   *
   * @param roots where the types of files are found that are not handed over; none if all are
   */
  static Compilation ofNewest(ClassPath classPath, List<Path> roots, int threads) {
    return new Compilation(classPath, JavaCore.latestSupportedJavaVersion(), roots, threads);
  }

  /**
   * One that reads the oldest Java that the compiler knows, in which later words of the language
   * are names.
   *
   * @param roots where the types of files are found that are not handed over
   */
  static Compilation ofOldest(ClassPath classPath, List<Path> roots, int threads) {
    String level = JavaCore.getAllJavaSourceVersionsSupportedByCompiler().first();
    return new Compilation(classPath, level, roots, threads);
  }

  /** Whether the compiler could not make sense of all of a file. */
  static boolean isBroken(org.eclipse.jdt.core.dom.CompilationUnit unit) {
    return Arrays.stream(unit.getProblems())
        .anyMatch(problem -> problem.isError() && (problem.getID() & IProblem.Syntax) != 0);
  }

  /**
   * Hands the files over, each once.
   *
   * @param receivers makes one for each thread
   */
  void parse(List<String> files, Supplier<CompiledPart.Receiver> receivers) {
    List<CompiledPart.Source> sources = new ArrayList<>();
    CompiledPart.Receiver first = receivers.get();
    for (String file : files) {
      try {
        char[] contents = Util.getFileCharContent(new File(file), ENCODING);
        sources.add(new CompiledPart.Source(file, contents));
      } catch (IOException e) {
        first.unreadable(file);
      }
    }
    List<Runnable> parts = new ArrayList<>();
    for (List<CompiledPart.Source> own : parts(sources)) {
      CompiledPart.Receiver receiver = parts.isEmpty() ? first : receivers.get();
      parts.add(() -> read(sources, own, receiver));
    }
    BigStack.runAll(parts, threads);
  }

  private void read(
      List<CompiledPart.Source> all,
      List<CompiledPart.Source> own,
      CompiledPart.Receiver receiver) {
    try {
      part().read(all, own, receiver);
    } catch (RuntimeException | StackOverflowError bug) {
      // The compiler failed on the types of one of them: each is read alone, by name only.
      own.forEach(source -> readAlone(source, receiver));
    }
  }

  private void readAlone(CompiledPart.Source source, CompiledPart.Receiver receiver) {
    try {
      part().readAlone(source, receiver);
    } catch (RuntimeException | StackOverflowError bug) {
      receiver.failed(source.file(), bug);
    }
  }

  private CompiledPart part() {
    return new CompiledPart(classPath.environment(roots), options, compilerOptions());
  }

  /** Parts of about one size. */
  private static List<List<CompiledPart.Source>> parts(List<CompiledPart.Source> sources) {
    List<List<CompiledPart.Source>> parts = new ArrayList<>();
    int number = sources.size() < PARTS * FILES_WORTH_A_PART ? 1 : PARTS;
    long[] sizes = new long[number];
    for (int i = 0; i < number; i++) {
      parts.add(new ArrayList<>());
    }
    for (CompiledPart.Source source : sources) {
      int smallest = 0;
      for (int i = 1; i < number; i++) {
        smallest = sizes[i] < sizes[smallest] ? i : smallest;
      }
      parts.get(smallest).add(source);
      sizes[smallest] += source.contents().length;
    }
    return parts;
  }

  /** As Eclipse's own tree maker sets them. */
  private CompilerOptions compilerOptions() {
    CompilerOptions made = new CompilerOptions(options);
    made.performMethodsFullRecovery = true;
    made.performStatementsRecovery = true;
    made.parseLiteralExpressionsAsConstants = false;
    made.storeAnnotations = true;
    made.ignoreSourceFolderWarningOption = true;
    return made;
  }

  private static Map<String, String> options(String level) {
    Map<String, String> options = new HashMap<>(JavaCore.getOptions());
    JavaCore.setComplianceOptions(level, options);
    options.put(JavaCore.COMPILER_DOC_COMMENT_SUPPORT, JavaCore.DISABLED);
    options.put(JavaCore.COMPILER_TASK_TAGS, "");
    options.replaceAll((key, value) -> value.equals(JavaCore.WARNING) ? JavaCore.IGNORE : value);
    return options;
  }
}
