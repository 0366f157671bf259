package dev.holdfast.java;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;

/**
 * Reads some files of a program: first what they declare, then, when that is known of all files,
 * what they mean.
 */
final class CompiledPart {
  private final List<Source> own;
  private final Receiver receiver;
  private final OtherFiles others;
  private final Resolver resolver;
  private final SyntaxTrees trees;
  private final List<Declarations.OfFile> declared = new ArrayList<>();

  CompiledPart(
      List<Source> own,
      Receiver receiver,
      ClassPath classPath,
      List<Path> roots,
      Map<String, String> options,
      CompilerOptions compilerOptions) {
    this.own = List.copyOf(own);
    this.receiver = receiver;
    this.others = new OtherFiles(new HashSet<>(own));
    this.resolver = new Resolver(classPath.environment(others, roots), compilerOptions);
    this.trees = new SyntaxTrees(options);
  }

  /** A file and what stands in it. */
  @SuppressWarnings("ArrayRecordComponent") // The compiler wants it so, and it is never compared.
  record Source(String file, char[] contents) {}

  /**
   * A file that is read.
   *
   * @param repeats whether an earlier file declares a type of the same name, or may do so
   * @param hasInner whether classes stand in its functions or initial values
   */
  record Tree(CompilationUnit unit, boolean repeats, boolean hasInner) {}

  /** Receives the files; what goes wrong with one does not touch the others. */
  interface Receiver {
    /** A file is read. */
    void accept(String file, Tree tree);

    void unreadable(String file);

    /** The compiler or the receiver failed on the file. */
    void failed(String file, Throwable bug);
  }

  List<Source> own() {
    return own;
  }

  Receiver receiver() {
    return receiver;
  }

  /** Finds out what the files declare. */
  void parse() {
    own.forEach(source -> guarded(source, true, () -> declared.add(resolver.parse(source))));
  }

  /** What the files declare, without those on which the compiler failed. */
  List<Declarations.OfFile> declared() {
    return declared;
  }

  /**
   * Hands over the files. If the compiler fails on their types, none is handed over, and its
   * exception or error comes out here.
   *
   * @param all what this part and the others declare
   */
  void read(Declarations all) {
    try {
      makeTypes(all);
      for (Source source : own) {
        guarded(source, true, () -> resolve(source, all.repeats(source.file())));
      }
    } finally {
      resolver.close();
    }
  }

  /**
   * Hands over a file without knowing the others.
   *
   * @throws RuntimeException if the compiler fails on its types
   */
  void readAlone() {
    try {
      own.forEach(source -> resolver.makeTypes(source.file()));
      resolver.completeTypes();
      own.forEach(source -> resolve(source, true));
    } finally {
      resolver.close();
    }
  }

  /** Where two types have one name, the order of all files decides which one is meant. */
  private void makeTypes(Declarations all) {
    if (all.anyRepeats()) {
      for (Source source : all.files()) {
        boolean isOwn = resolver.hasParsed(source.file());
        guarded(source, isOwn, () -> makeTypes(source));
      }
    } else {
      others.show(all);
      own.forEach(source -> guarded(source, true, () -> resolver.makeTypes(source.file())));
    }
    resolver.completeTypes();
  }

  private void makeTypes(Source source) {
    if (!resolver.hasParsed(source.file())) {
      resolver.parse(source);
    }
    resolver.makeTypes(source.file());
  }

  private void resolve(Source source, boolean repeats) {
    CompilationUnitDeclaration unit = resolver.resolve(source.file());
    if (unit != null) {
      trees.with(
          unit,
          source.contents(),
          tree ->
              receiver.accept(source.file(), new Tree(tree, repeats, !unit.localTypes.isEmpty())));
      resolver.release(source.file());
    }
  }

  private void guarded(Source source, boolean isOwn, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError bug) {
      if (isOwn) {
        receiver.failed(source.file(), bug);
      }
    }
  }
}
