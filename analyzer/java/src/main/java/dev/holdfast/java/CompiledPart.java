package dev.holdfast.java;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;

/** Reads some files of a program, for which the compiler must know all. */
final class CompiledPart {
  private final Resolver resolver;
  private final SyntaxTrees trees;

  CompiledPart(
      INameEnvironment environment, Map<String, String> options, CompilerOptions compilerOptions) {
    this.resolver = new Resolver(environment, compilerOptions);
    this.trees = new SyntaxTrees(options);
  }

  /** A file and what stands in it. */
  @SuppressWarnings("ArrayRecordComponent") // The compiler wants it so, and it is never compared.
  record Source(String file, char[] contents) {}

  /** Receives the files; what goes wrong with one does not touch the others. */
  interface Receiver {
    /**
     * A file is read.
     *
     * @param repeats whether an earlier file declares a type of the same name, or may do so
     */
    void accept(String file, CompilationUnit tree, boolean repeats);

    void unreadable(String file);

    /** The compiler or the receiver failed on the file. */
    void failed(String file, Throwable bug);
  }

  /**
   * Hands over files. If the compiler fails on their types, none is handed over, and its exception
   * or error comes out here.
   *
   * @param all the files of the program
   * @param own the ones to hand over
   */
  void read(List<Source> all, List<Source> own, Receiver receiver) {
    Set<String> mine = own.stream().map(Source::file).collect(Collectors.toSet());
    try {
      for (Source source : all) {
        boolean isMine = mine.contains(source.file());
        guarded(source, receiver, isMine, () -> resolver.add(source));
      }
      resolver.completeTypes();
      for (Source source : own) {
        boolean repeats = resolver.repeats(source.file());
        guarded(source, receiver, true, () -> resolve(source, receiver, repeats));
      }
    } finally {
      resolver.close();
    }
  }

  /** Hands over a file without knowing the others and their types. */
  void readAlone(Source source, Receiver receiver) {
    try {
      resolver.add(source);
      resolver.completeTypes();
      resolve(source, receiver, true);
    } finally {
      resolver.close();
    }
  }

  private void resolve(Source source, Receiver receiver, boolean repeats) {
    CompilationUnitDeclaration unit = resolver.resolve(source.file());
    if (unit != null) {
      receiver.accept(source.file(), trees.of(unit, source.contents()), repeats);
      resolver.release(source.file());
    }
  }

  private static void guarded(Source source, Receiver receiver, boolean own, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError bug) {
      if (own) {
        receiver.failed(source.file(), bug);
      }
    }
  }
}
