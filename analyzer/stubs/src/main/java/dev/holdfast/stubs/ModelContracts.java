package dev.holdfast.stubs;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockOrder;
import dev.holdfast.engine.contract.UserDirectories;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Function;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The contracts of the stubs, each read when it is first asked for. For several threads. */
final class ModelContracts implements Contracts {
  private final ModelTables tables;
  private final ContractReader reader;
  private final Map<String, Declaration> declarations;
  private final Map<String, Contract> read = new ConcurrentHashMap<>();
  private final ClassTable classes;

  ModelContracts(
      ModelTables tables,
      ContractReader reader,
      Map<String, Declaration> declarations,
      ClassTable classes) {
    this.tables = tables;
    this.reader = reader;
    this.declarations = Map.copyOf(declarations);
    this.classes = classes;
  }

  /** All contracts by key, for the tests that count and compare. */
  SortedMap<String, Contract> all() {
    SortedMap<String, Contract> all = new TreeMap<>();
    declarations.keySet().forEach(key -> all.put(key, Objects.requireNonNull(find(key))));
    return all;
  }

  @Override
  public @Nullable Contract find(String key) {
    Declaration declaration = declarations.get(key);
    return declaration == null ? null : read.computeIfAbsent(key, missing -> contract(declaration));
  }

  private Contract contract(Declaration declaration) {
    try {
      return reader.read(declaration);
    } catch (ContractException e) {
      throw new IllegalStateException(
          "the built-in model is malformed at " + e.place() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String advice(String key) {
    Declaration declaration = declarations.get(key);
    return declaration == null
        ? ""
        : Members.find(declaration.method().annotations(), "Advice")
            .map(use -> Members.string(use, "value"))
            .orElse("");
  }

  @Override
  public @Nullable Long constant(String name) {
    return tables.constants().value(name);
  }

  @Override
  public @Nullable LockKind lockKindOfType(String type) {
    return tables.types().lockKind(type);
  }

  @Override
  public List<LockOrder> orders() {
    return classes.orders();
  }

  @Override
  public @Nullable UserDirectories dividedAmong(String lockClass) {
    return classes.dividedAmong(lockClass);
  }

  @Override
  public Set<String> alternatives() {
    return classes.alternatives();
  }

  @Override
  public @Nullable String unorderedUnder(String lockClass) {
    return classes.unorderedUnder(lockClass);
  }

  @Override
  public boolean isOwner(String field, String lockClass) {
    return classes.isOwner(field, lockClass);
  }

  @Override
  public @Nullable Contract of(Function function) throws ContractException {
    return reader.read(function);
  }

  @Override
  public @Nullable String lockClass(List<AnnotationUse> annotations) {
    return TypeTable.lockClass(annotations);
  }

  @Override
  public @Nullable String lockClassOf(String key) {
    return tables.types().lockClassOf(key);
  }
}
