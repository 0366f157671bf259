package dev.holdfast.c.link;

import dev.holdfast.c.model.FileModel.Prototype;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.BodyBuilder;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What prototypes promise of functions that no read file defines: {@code void lock_it(struct it
 * *it) __acquires(&it->lock);}. A body that is known says more, and so does the model.
 */
final class DeclaredContracts {
  private static final String PACKAGE = "dev.holdfast.annotation.";

  /** What stands for the lock in {@code __acquires(RCU)}. */
  private static final String RCU = "RCU";

  private static final Object RCU_READER = new AnnotationUse.NamedConstant("RCU_READER");

  /** What the contract says stands for it, so nobody looks into it. */
  private static final Body NO_BODY = noBody();

  private final Symbols symbols;
  private final Predicate<String> knownToModel;

  DeclaredContracts(Symbols symbols, Predicate<String> knownToModel) {
    this.symbols = symbols;
    this.knownToModel = knownToModel;
  }

  private static Body noBody() {
    BodyBuilder builder = new BodyBuilder();
    builder.add(new Node.Return(null, 0, 0));
    return builder.build();
  }

  /** The declarations with a contract, as functions without a body. */
  List<Function> all() {
    List<Function> declarations = new ArrayList<>();
    for (String name : symbols.prototypes().names()) {
      if (!symbols.isDefined(name) && !knownToModel.test(name)) {
        symbols.prototypes().all(name).stream()
            .map(NameIndex.Entry::meaning)
            .filter(prototype -> !prototype.annotations().isEmpty())
            .findFirst()
            .flatMap(this::declaration)
            .ifPresent(declarations::add);
      }
    }
    return declarations;
  }

  /** A contract of which a part cannot be understood is none: half of it would be wrong. */
  private Optional<Function> declaration(Prototype prototype) {
    List<AnnotationUse> meanings = new ArrayList<>();
    for (AnnotationUse use : prototype.annotations()) {
      Optional<AnnotationUse> meaning = meaning(use, prototype);
      if (meaning.isEmpty()) {
        return Optional.empty();
      }
      meanings.add(meaning.get());
    }
    AnnotationUse first = meanings.get(0);
    List<Function.Parameter> parameters =
        prototype.parameters().stream()
            .map(p -> new Function.Parameter(p.name(), p.spelling(), List.of()))
            .toList();
    return Optional.of(
        new Function(
            prototype.name(),
            prototype.name(),
            prototype.name(),
            first.place().file(),
            first.place().line(),
            first.place().line(),
            parameters,
            meanings,
            NO_BODY));
  }

  private Optional<AnnotationUse> meaning(AnnotationUse use, Prototype prototype) {
    String lock = String.valueOf(use.members().get("value"));
    String kind = use.simpleName().replace("Declared", "");
    if (lock.equals(RCU)) {
      return switch (kind) {
        case "Acquires" -> Optional.of(renamed(use, "EntersContext", RCU_READER));
        case "Releases" -> Optional.of(renamed(use, "LeavesContext", RCU_READER));
        default -> Optional.empty();
      };
    }
    int end = lock.indexOf('.');
    String root = end < 0 ? lock : lock.substring(0, end);
    boolean known =
        prototype.parameters().stream().anyMatch(parameter -> parameter.name().equals(root))
            || !symbols.variables().all(root).isEmpty();
    return known ? Optional.of(renamed(use, kind, lock)) : Optional.empty();
  }

  private static AnnotationUse renamed(AnnotationUse use, String name, Object value) {
    return new AnnotationUse(PACKAGE + name, Map.of("value", value), use.place());
  }
}
