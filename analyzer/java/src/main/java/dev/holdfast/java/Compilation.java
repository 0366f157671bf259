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
import java.util.Optional;
import java.util.concurrent.Callable;
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
 * <p>The compiler's tables are for one thread. Of many files, each thread reads only its part, and
 * what it needs of the other. The parts do not depend on the number of threads, and so neither does
 * what comes out.
 */
final class Compilation {
  /** What each part needs of others makes a third one hardly pay. */
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
    CompiledPart.Receiver first = receivers.get();
    List<Optional<CompiledPart.Source>> contents =
        files.parallelStream().map(Compilation::source).toList();
    List<CompiledPart.Source> sources = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String file = files.get(i);
      contents.get(i).ifPresentOrElse(sources::add, () -> first.unreadable(file));
    }
    List<Callable<CompiledPart>> parses = new ArrayList<>();
    for (List<CompiledPart.Source> own : parts(sources)) {
      CompiledPart.Receiver receiver = parses.isEmpty() ? first : receivers.get();
      parses.add(() -> parsed(own, receiver));
    }
    List<CompiledPart> parts = BigStack.callAll(parses, threads);
    Declarations declared =
        Declarations.of(parts.stream().flatMap(part -> part.declared().stream()).toList());
    List<Callable<CompiledPart>> reads = new ArrayList<>();
    parts.forEach(part -> reads.add(() -> read(part, declared)));
    BigStack.callAll(reads, threads);
  }

  /** A file with its text; empty if it cannot be read. */
  private static Optional<CompiledPart.Source> source(String file) {
    try {
      return Optional.of(
          new CompiledPart.Source(file, Util.getFileCharContent(new File(file), ENCODING)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private CompiledPart parsed(List<CompiledPart.Source> own, CompiledPart.Receiver receiver) {
    CompiledPart part =
        new CompiledPart(own, receiver, classPath, roots, options, compilerOptions());
    part.parse();
    return part;
  }

  private CompiledPart read(CompiledPart part, Declarations declared) {
    try {
      part.read(declared);
    } catch (RuntimeException | StackOverflowError bug) {
      // The compiler failed on the types of one of them: each is read alone, by name only.
      part.own().forEach(source -> readAlone(source, part.receiver()));
    }
    return part;
  }

  private void readAlone(CompiledPart.Source source, CompiledPart.Receiver receiver) {
    try {
      parsed(List.of(source), receiver).readAlone();
    } catch (RuntimeException | StackOverflowError bug) {
      receiver.failed(source.file(), bug);
    }
  }

  /**
   * Parts of about one size. Files that stand together are in one: what they need, the other part
   * need not look up.
   */
  private static List<List<CompiledPart.Source>> parts(List<CompiledPart.Source> sources) {
    int number = sources.size() < PARTS * FILES_WORTH_A_PART ? 1 : PARTS;
    List<List<CompiledPart.Source>> parts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      parts.add(new ArrayList<>());
    }
    long whole = sources.stream().mapToLong(source -> source.contents().length).sum();
    long before = 0;
    for (CompiledPart.Source source : sources) {
      parts.get((int) (before * number / Math.max(1, whole))).add(source);
      before += source.contents().length;
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
