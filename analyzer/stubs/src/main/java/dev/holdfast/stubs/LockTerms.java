package dev.holdfast.stubs;

import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the locks that annotations of one declaration name. */
final class LockTerms {
  private final ModelTables tables;
  private final Names names;
  private final String packageName;
  private final UnknownKind unknownKind;

  /** What to do about a lock path whose type nobody tells. */
  enum UnknownKind {
    /** A stub has to say the kind. */
    IS_AN_ERROR,
    /** The engine finds out from the program. */
    IS_LEFT_OPEN
  }

  LockTerms(ModelTables tables, Names names, String packageName, UnknownKind unknownKind) {
    this.tables = tables;
    this.names = names;
    this.packageName = packageName;
    this.unknownKind = unknownKind;
  }

  /** Every lock that the annotation names, by path or class, in the order written. */
  List<LockTerm> all(AnnotationUse use) throws ContractException {
    List<LockTerm> terms = new ArrayList<>();
    for (String member : List.of("value", "lock", "lockClass")) {
      for (Object value : Members.all(use, member)) {
        if (value instanceof String path) {
          terms.add(atPath(use, path, null));
        } else if (value instanceof AnnotationUse.TypeName type) {
          terms.add(ofClass(use, type.name()));
        }
      }
    }
    if (terms.isEmpty()) {
      throw new ContractException(use.place(), "@" + use.simpleName() + " names no lock");
    }
    return terms;
  }

  /** The one lock that the annotation names by path, class or both. */
  LockTerm one(AnnotationUse use) throws ContractException {
    String path = Members.string(use, "value");
    Optional<String> type = Members.types(use, "lockClass").stream().findFirst();
    if (path.isEmpty() && type.isEmpty()) {
      throw new ContractException(use.place(), "@" + use.simpleName() + " names no lock");
    }
    LockTerm term =
        path.isEmpty() ? ofClass(use, type.get()) : atPath(use, path, type.orElse(null));
    String within = Members.string(use, "of");
    return within.isEmpty()
        ? term
        : new LockTerm(term.path(), term.lockClass(), term.kind(), path(use, within).path());
  }

  private LockTerm ofClass(AnnotationUse use, String typeName) throws ContractException {
    AnnotationUse lockClass = lockClass(use, typeName);
    return new LockTerm(null, Members.string(lockClass, "value"), kindOfClass(use, lockClass));
  }

  private LockTerm atPath(AnnotationUse use, String text, @Nullable String typeName)
      throws ContractException {
    Names.TypedPath path = path(use, text);
    if (typeName != null) {
      AnnotationUse lockClass = lockClass(use, typeName);
      return new LockTerm(
          path.path(), Members.string(lockClass, "value"), kindOfClass(use, lockClass));
    }
    return new LockTerm(path.path(), path.lockClass(), kindOfPath(use, text, path));
  }

  private AnnotationUse lockClass(AnnotationUse use, String typeName) throws ContractException {
    StubType type = tables.types().resolve(typeName, packageName);
    return Optional.ofNullable(type)
        .flatMap(found -> Members.find(found.annotations(), "LockClass"))
        .orElseThrow(
            () ->
                new ContractException(
                    use.place(), typeName + " is no lock class: no stub gives it @LockClass"));
  }

  private static LockKind kindOfClass(AnnotationUse use, AnnotationUse lockClass)
      throws ContractException {
    return Members.constant(use, "kind", LockKind.class)
        .or(() -> Members.constant(lockClass, "kind", LockKind.class))
        .orElseThrow(
            () -> new ContractException(lockClass.place(), "@LockClass on a type needs its kind"));
  }

  private LockKind kindOfPath(AnnotationUse use, String text, Names.TypedPath path)
      throws ContractException {
    Optional<LockKind> kind =
        Members.constant(use, "kind", LockKind.class)
            .or(() -> Optional.ofNullable(tables.types().lockKind(path.type())));
    if (kind.isPresent() || unknownKind == UnknownKind.IS_LEFT_OPEN) {
      return kind.orElse(LockKind.PSEUDO);
    }
    throw new ContractException(
        use.place(), "it is not known what kind of lock \"" + text + "\" is: say it with kind =");
  }

  private Names.TypedPath path(AnnotationUse use, String text) throws ContractException {
    try {
      return ExpressionParser.parsePath(text, names);
    } catch (ExpressionException e) {
      throw malformed(use, text, e);
    }
  }

  /** The expression in a member; {@code ifEmpty} if it is empty or not given. */
  Expr expression(AnnotationUse use, String member, Expr ifEmpty) throws ContractException {
    String text = Members.string(use, member);
    return text.isEmpty() ? ifEmpty : parsed(use, text);
  }

  /** The expressions in a member; none if it is not given. */
  List<Expr> expressions(AnnotationUse use, String member) throws ContractException {
    List<Expr> expressions = new ArrayList<>();
    for (String text : Members.strings(use, member)) {
      expressions.add(parsed(use, text));
    }
    return expressions;
  }

  private Expr parsed(AnnotationUse use, String text) throws ContractException {
    try {
      return ExpressionParser.parse(text, names);
    } catch (ExpressionException e) {
      throw malformed(use, text, e);
    }
  }

  private static ContractException malformed(
      AnnotationUse use, String text, ExpressionException cause) {
    return new ContractException(use.place(), "in \"" + text + "\": " + cause.getMessage());
  }
}
