package dev.holdfast.engine.entry;

import dev.holdfast.engine.contract.Contract;
import dev.holdfast.engine.contract.Grant;
import dev.holdfast.engine.interpret.FunctionResult;
import dev.holdfast.engine.interpret.Knowledge;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.program.Place;
import dev.holdfast.engine.program.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a program. */
public final class Entries {
  private final Knowledge knowledge;
  private final Map<List<Object>, Entry> found = new LinkedHashMap<>();

  public Entries(Knowledge knowledge) {
    this.knowledge = knowledge;
    knowledge.program().stores().values().forEach(stores -> stores.forEach(this::ofStore));
    knowledge.program().registrations().forEach(this::ofRegistration);
    knowledge.program().functions().values().forEach(this::ofDeclaration);
  }

  /** A function in a field whose slot has a contract. */
  private void ofStore(FieldStore store) {
    Contract slot = knowledge.contract(store.field().contractKey());
    if (slot != null && slot.grant() != null) {
      add(store.function().functionIds(), slot.grant(), slot.key(), store.place());
    }
  }

  private void ofRegistration(Registration registration) {
    Contract contract = knowledge.contract(registration.contractKey());
    if (contract == null) {
      return;
    }
    contract
        .callbacks()
        .forEach(
            (parameter, grant) -> {
              if (parameter < registration.arguments().size()
                  && registration.arguments().get(parameter)
                      instanceof Expr.FunctionAddress address) {
                add(address.functionIds(), grant, contract.key(), registration.place());
              }
            });
  }

  /**
   * A function whose own contract, in its source or in the model, or that of a method it overrides,
   * grants something.
   */
  private void ofDeclaration(Function function) {
    grant(knowledge.ownContract(function), function);
    grant(knowledge.contracts().find(function.contractKey()), function);
    for (String key : knowledge.program().overridden(function.contractKey())) {
      grant(knowledge.inherited(key), function);
    }
  }

  private void grant(@Nullable Contract contract, Function function) {
    if (contract != null && contract.grant() != null) {
      add(List.of(function.id()), contract.grant(), contract.key(), function.place());
    }
  }

  /** Adds a function that the analysis saw handed over. */
  public void add(FunctionResult.HandedOver handed) {
    add(List.of(handed.functionId()), handed.grant(), handed.contractKey(), handed.place());
  }

  private void add(List<String> ids, Grant grant, String contractKey, Place place) {
    for (String id : ids) {
      Function function = knowledge.program().function(id);
      if (function != null) {
        found.putIfAbsent(
            List.of(id, contractKey, grant), new Entry(function, grant, contractKey, place));
      }
    }
  }

  /** The entries found so far, in the order of the functions' identities. */
  public List<Entry> all() {
    List<Entry> all = new ArrayList<>(found.values());
    all.sort(
        (a, b) -> {
          int byId = a.function().id().compareTo(b.function().id());
          return byId != 0 ? byId : a.contractKey().compareTo(b.contractKey());
        });
    return all;
  }

  /** The identities of the functions found so far. */
  public Set<String> functionIds() {
    Set<String> ids = new TreeSet<>();
    found.values().forEach(entry -> ids.add(entry.function().id()));
    return ids;
  }
}
