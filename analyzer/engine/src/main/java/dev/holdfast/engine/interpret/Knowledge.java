package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Program;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.summary.Summary;
import dev.holdfast.engine.value.Constants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the interpreter of a function may ask about the rest of the program. */
public final class Knowledge {
  private final Program program;
  private final Contracts contracts;
  private final Constants constants;
  private final Monitors monitors;
  private final Makers makers;
  private final Wrappers wrappers;
  private final Map<String, Contract> ownContracts = new HashMap<>();
  private final Map<String, Contract> declaredContracts = new HashMap<>();
  private final Set<String> callersOfParameters = new HashSet<>();
  private final Map<String, Summary> summaries = new ConcurrentHashMap<>();

  /**
   * Reads the contracts that stand in the program itself.
   *
   * @throws ContractException if one of them is malformed
   */
  public Knowledge(Program program, Contracts contracts) throws ContractException {
    this.program = program;
    this.contracts = contracts;
    this.constants = new Constants(contracts::constant, program);
    this.monitors = new Monitors(program);
    this.makers = new Makers(program);
    this.wrappers = new Wrappers(program);
    for (Function function : program.functions().values()) {
      readOwn(function, ownContracts);
    }
    for (Function declaration : program.declarations().values()) {
      readOwn(declaration, declaredContracts);
    }
    ownContracts.forEach(
        (key, contract) -> {
          if (!contract.callbacks().isEmpty()) {
            callersOfParameters.add(key);
          }
        });
  }

  private void readOwn(Function function, Map<String, Contract> into) throws ContractException {
    boolean annotated =
        !function.annotations().isEmpty()
            || function.parameters().stream().anyMatch(p -> !p.annotations().isEmpty());
    Contract contract = annotated ? contracts.of(function) : null;
    if (contract != null) {
      into.putIfAbsent(function.contractKey(), contract);
    }
  }

  /** The program. */
  public Program program() {
    return program;
  }

  /** The model's contracts. */
  public Contracts contracts() {
    return contracts;
  }

  /** Those of the functions that do more than to pass a call on. */
  List<String> withoutWrappers(List<String> functions) {
    return wrappers.without(functions);
  }

  /** Who makes objects that nobody else knows yet. */
  Makers makers() {
    return makers;
  }

  /** The names of Java monitors. */
  Monitors monitors() {
    return monitors;
  }

  /** The named constants. */
  public Constants constants() {
    return constants;
  }

  /**
   * The contract that callers of a name rely on: the model's, that of a declaration without body,
   * or that of a method it overrides; null if there is none.
   */
  public @Nullable Contract contract(String key) {
    Contract stated = stated(key);
    if (stated != null) {
      return stated;
    }
    for (String overridden : program.overridden(key)) {
      Contract inherited = inherited(overridden);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  /** The contract that stands on the name itself, in the model or on a declaration; or null. */
  public @Nullable Contract stated(String key) {
    Contract own = contracts.find(key);
    return own == null ? declaredContracts.get(key) : own;
  }

  /** Whether the model itself has a contract under this key that says what a call does. */
  public boolean standsForBody(String key) {
    Contract contract = contracts.find(key);
    return contract != null && !contract.saysCallsOnly();
  }

  /** The lock with the name that the model gives its class. */
  LockId named(LockId lock) {
    String name = inGlobal(lock.path());
    String given = name == null ? null : contracts.lockClassOf(name);
    if (given == null) {
      name = lock.className();
      given = name == null ? null : contracts.lockClassOf(name);
    }
    return given == null ? lock : lock.named(given, lock.kind());
  }

  /** The name of a lock that is a field of a global object, or null. */
  private static @Nullable String inGlobal(@Nullable AccessPath path) {
    return path != null
            && path.length() == 1
            && path.root() instanceof AccessPath.Global global
            && path.selector(0) instanceof AccessPath.Field field
        ? global.name() + "." + field.field().name()
        : null;
  }

  /**
   * The lock with the kind that its field's or variable's type tells, if the model left it open.
   */
  LockId ofItsKind(LockId lock) {
    String name = lock.className();
    String key = lock.kind() == LockKind.PSEUDO ? lock.key() : null;
    String type = key == null ? null : program.typeOf(key);
    LockKind kind = type == null ? null : contracts.lockKindOfType(type);
    return kind == null ? lock : lock.named(name, kind);
  }

  /** The kind of a lock, which that of its field or variable tells if it was left open. */
  public LockKind kindOf(LockId lock) {
    return ofItsKind(lock).kind();
  }

  /** The contract that overriders of a method inherit, or null. */
  public @Nullable Contract inherited(String key) {
    Contract found = stated(key);
    return found == null ? ownContracts.get(key) : found;
  }

  /** The contract that a function with a body states itself, or null. */
  public @Nullable Contract ownContract(Function function) {
    return ownContracts.get(function.contractKey());
  }

  /**
   * The contracts of those among the functions, which have bodies, that say themselves how they
   * call what they are given.
   */
  List<Contract> callingParameters(List<String> functions) {
    if (callersOfParameters.isEmpty()) {
      return List.of();
    }
    List<Contract> found = new ArrayList<>();
    for (String id : functions) {
      Function function = program.function(id);
      if (function != null && callersOfParameters.contains(function.contractKey())) {
        found.add(Objects.requireNonNull(ownContract(function)));
      }
    }
    return found;
  }

  /** The functions that may be in a field, by identity; only those with a body in the program. */
  public List<String> storedIn(FieldRef field) {
    Set<String> ids = new LinkedHashSet<>();
    for (FieldStore store : program.stores().getOrDefault(field, List.of())) {
      ids.addAll(store.function().functionIds());
    }
    return List.copyOf(ids);
  }

  /** The summary of a function; neutral while it is not known. */
  public Summary summary(String functionId) {
    return summaries.getOrDefault(functionId, Summary.NEUTRAL);
  }

  /** Makes a summary known. */
  public void publish(String functionId, Summary summary) {
    if (summary.equals(Summary.NEUTRAL)) {
      summaries.remove(functionId);
    } else {
      summaries.put(functionId, summary);
    }
  }
}
