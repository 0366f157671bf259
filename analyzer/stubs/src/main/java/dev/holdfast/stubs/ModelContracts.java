package dev.holdfast.stubs;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.Contracts;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockOrder;
import dev.holdfast.engine.program.AnnotationUse;
import dev.holdfast.engine.program.Function;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The contracts of the stubs. */
final class ModelContracts implements Contracts {
  private final ModelTables tables;
  private final ContractReader reader;
  private final SortedMap<String, Contract> contracts;
  private final SortedMap<String, String> advice;
  private final List<LockOrder> orders;

  ModelContracts(
      ModelTables tables,
      ContractReader reader,
      SortedMap<String, Contract> contracts,
      SortedMap<String, String> advice,
      List<LockOrder> orders) {
    this.tables = tables;
    this.reader = reader;
    this.contracts = contracts;
    this.advice = advice;
    this.orders = List.copyOf(orders);
  }

  /** All contracts by key, for the tests that count and compare. */
  SortedMap<String, Contract> all() {
    return contracts;
  }

  @Override
  public @Nullable Contract find(String key) {
    return contracts.get(key);
  }

  @Override
  public String advice(String key) {
    return advice.getOrDefault(key, "");
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
    return orders;
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
