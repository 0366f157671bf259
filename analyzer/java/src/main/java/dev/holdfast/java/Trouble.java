package dev.holdfast.java;

import dev.holdfast.engine.program.Notice;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.QualifiedName;

/** Turns what the compiler complains about in one file into notices. */
final class Trouble {
  /** Of a file that is no Java at all, more than this says nothing new. */
  private static final int MAX_SYNTAX_NOTICES = 5;

  private final SourceFile file;
  private final Collector collector;
  private final List<IProblem> syntaxErrors = new ArrayList<>();

  Trouble(SourceFile file, Collector collector) {
    this.file = file;
    this.collector = collector;
  }

  void tell() {
    for (IProblem problem : file.unit().getProblems()) {
      if (problem.isError() && (problem.getID() & IProblem.Syntax) != 0) {
        syntaxErrors.add(problem);
      } else if (problem.isError() && isMissingType(problem) && problem.getArguments().length > 0) {
        collector.missing(missingName(problem), place(problem));
      }
    }
    syntaxErrors.stream()
        .limit(MAX_SYNTAX_NOTICES)
        .forEach(
            problem ->
                collector.add(
                    new Notice(Notice.Kind.SYNTAX, place(problem), problem.getMessage())));
  }

  /** The whole name in an import; the compiler tells only how far it got. */
  private String missingName(IProblem problem) {
    if (problem.getID() == IProblem.ImportNotFound) {
      for (ImportDeclaration each : Trees.list(file.unit().imports(), ImportDeclaration.class)) {
        int start = each.getStartPosition();
        int at = problem.getSourceStart();
        if (start <= at && at < start + each.getLength()) {
          return importedType(each);
        }
      }
    }
    return problem.getArguments()[0];
  }

  private static String importedType(ImportDeclaration declaration) {
    boolean member = declaration.isStatic() && !declaration.isOnDemand();
    return member && declaration.getName() instanceof QualifiedName name
        ? name.getQualifier().getFullyQualifiedName()
        : declaration.getName().getFullyQualifiedName();
  }

  /** Whether a statement of the function may be lost. */
  boolean isIn(PendingFunction.Extent extent) {
    return syntaxErrors.stream()
        .anyMatch(problem -> extent.contains(problem.getSourceLineNumber()));
  }

  /** Says that a function was too large. */
  void cut(PendingFunction.Head head) {
    collector.add(
        new Notice(
            Notice.Kind.LIMIT,
            new Place(file.path(), head.extent().line(), 0),
            head.name() + " is too large to follow its finally blocks on every way out"));
  }

  private Place place(IProblem problem) {
    int column = file.unit().getColumnNumber(problem.getSourceStart()) + 1;
    return new Place(file.path(), Math.max(0, problem.getSourceLineNumber()), Math.max(0, column));
  }

  private static boolean isMissingType(IProblem problem) {
    return switch (problem.getID()) {
      case IProblem.UndefinedType, IProblem.ImportNotFound, IProblem.IsClassPathCorrect -> true;
      default -> false;
    };
  }
}
