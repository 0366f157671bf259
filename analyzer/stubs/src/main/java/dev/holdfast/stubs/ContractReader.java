package dev.holdfast.stubs;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Function;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns annotated declarations into contracts. */
final class ContractReader {
  private static final String CALLED_AT_ONCE = "CalledAtOnce";

  private final ModelTables tables;
  private final Aliases aliases;

  ContractReader(ModelTables tables, Aliases aliases) {
    this.tables = tables;
    this.aliases = aliases;
  }

  /** The contract of a stub's method; one without annotations is known to do nothing. */
  Contract read(Declaration declaration) throws ContractException {
    StubType owner = declaration.owner();
    StubType.Method method = declaration.method();
    Realm realm = declaration.realm();
    LockTerms locks =
        new LockTerms(
            tables,
            new StubNames(tables, owner, method, realm),
            owner.packageName(),
            LockTerms.UnknownKind.IS_AN_ERROR);
    List<AnnotationUse> uses = checked(method.annotations(), locks);
    SortedMap<Integer, Grant> callbacks = new TreeMap<>();
    List<Effect> effects = new ArrayList<>(EffectReader.read(uses, locks));
    int index = realm.hasReceiver(method) ? 1 : 0;
    for (StubType.Parameter parameter : method.parameters()) {
      addCallback(callbacks, index, parameter.annotations(), locks);
      if (isCalledAtOnce(parameter)) {
        effects.add(new Effect.CallsArgument(index));
      }
      index++;
    }
    return new Contract(
        declaration.key(),
        GrantReader.read(uses, locks),
        effects,
        Collections.unmodifiableSortedMap(callbacks),
        method.place().file() + ":" + method.place().line());
  }

  /** The contract that an analysed function's own annotations state, or null if none. */
  @Nullable Contract read(Function function) throws ContractException {
    if (!aliases.anyMeansSomething(function)) {
      return null;
    }
    LockTerms locks =
        new LockTerms(
            tables, new FunctionNames(tables, function), "", LockTerms.UnknownKind.IS_LEFT_OPEN);
    List<AnnotationUse> uses = checked(function.annotations(), locks);
    SortedMap<Integer, Grant> callbacks = new TreeMap<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      addCallback(callbacks, i, function.parameters().get(i).annotations(), locks);
    }
    Grant grant = GrantReader.read(uses, locks);
    List<Effect> effects = withoutMereDemands(EffectReader.read(uses, locks));
    return grant == null && effects.isEmpty() && callbacks.isEmpty()
        ? null
        : new Contract(
            function.contractKey(),
            grant,
            effects,
            Collections.unmodifiableSortedMap(callbacks),
            function.file() + ":" + function.line());
  }

  /** A function that only demands locks still has its body looked at: its effects are not said. */
  private static List<Effect> withoutMereDemands(List<Effect> effects) {
    boolean demandsOnly = effects.stream().allMatch(Effect.AssertHeld.class::isInstance);
    return demandsOnly ? List.of() : effects;
  }

  private static boolean isCalledAtOnce(StubType.Parameter parameter) {
    return parameter.annotations().stream()
        .anyMatch(use -> use.simpleName().equals(CALLED_AT_ONCE));
  }

  private void addCallback(
      SortedMap<Integer, Grant> callbacks,
      int index,
      List<AnnotationUse> annotations,
      LockTerms locks)
      throws ContractException {
    Grant grant = GrantReader.read(checked(annotations, locks), locks);
    if (grant != null) {
      callbacks.put(index, grant);
    }
  }

  private List<AnnotationUse> checked(List<AnnotationUse> uses, LockTerms locks)
      throws ContractException {
    if (uses.isEmpty()) {
      return uses;
    }
    List<AnnotationUse> checked = new ArrayList<>();
    for (AnnotationUse use : aliases.own(uses)) {
      Vocabulary.check(use);
      checked.add(use);
    }
    for (AnnotationUse use : aliases.meanings(uses)) {
      if (isReadable(use, locks)) {
        checked.add(use);
      }
    }
    return List.copyOf(checked);
  }

  /**
   * Whether our reading of a foreign annotation makes sense. Its text follows rules of its own
   * ({@code @GuardedBy("lock()")}), so what we cannot read is no mistake of whoever wrote it.
   */
  private static boolean isReadable(AnnotationUse meaning, LockTerms locks) {
    try {
      Vocabulary.check(meaning);
      GrantReader.read(List.of(meaning), locks);
      EffectReader.read(List.of(meaning), locks);
      return true;
    } catch (ContractException unreadable) {
      return false;
    }
  }
}
