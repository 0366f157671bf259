package dev.holdfast.c.link;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.FieldRef;
import dev.holdfast.engine.program.FieldStore;
import dev.holdfast.engine.program.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How functions come into fields by more than one step: from another field ({@code a->done =
 * b->done}), or through a parameter ({@code x->done = done}, where callers say {@code set(x, f)}).
 * Of which object is not told apart: what any object's field holds may come into the other.
 */
final class FunctionFlow {
  /** What of one field comes into another. */
  record Copy(FieldRef from, FieldRef to) {}

  /** A parameter of a function. */
  record Parameter(String functionId, int index) {}

  /** A parameter whose value comes into a field. */
  record Kept(Parameter parameter, FieldRef field) {}

  /** A parameter whose value is passed on as another function's. */
  record Passed(Parameter from, Parameter to) {}

  /** A function that is handed to a parameter of another. */
  record Handed(Parameter to, Expr.FunctionAddress function, Place place) {}

  private static final Comparator<FieldStore> BY_PLACE = Comparator.comparing(FieldStore::place);

  private final Set<Copy> copies = new LinkedHashSet<>();
  private final Set<Kept> kept = new LinkedHashSet<>();
  private final Set<Passed> passed = new LinkedHashSet<>();
  private final Set<Handed> handed = new LinkedHashSet<>();

  void add(Copy copy) {
    copies.add(copy);
  }

  void add(Kept one) {
    kept.add(one);
  }

  void add(Passed one) {
    passed.add(one);
  }

  void add(Handed one) {
    handed.add(one);
  }

  void addAll(FunctionFlow other) {
    copies.addAll(other.copies);
    kept.addAll(other.kept);
    passed.addAll(other.passed);
    handed.addAll(other.handed);
  }

  /**
   * The stores that come of these. They have the place where the function is named.
   *
   * @param fields those of parameters
   */
  List<FieldStore> beyond(List<FieldStore> direct, Map<Parameter, Set<FieldRef>> fields) {
    Map<FieldRef, Map<List<String>, FieldStore>> all = new TreeMap<>();
    List<FieldStore> found = new ArrayList<>();
    direct.stream().sorted(BY_PLACE).forEach(store -> keep(store, all));
    for (Handed hand : handed) {
      for (FieldRef field : fields.getOrDefault(hand.to(), Set.of())) {
        FieldStore store = new FieldStore(field, hand.function(), hand.place());
        if (keep(store, all)) {
          found.add(store);
        }
      }
    }
    copy(all, found);
    found.sort(BY_PLACE.thenComparing(FieldStore::field));
    return found;
  }

  /**
   * The fields that other functions may come into than is known: through a parameter of a function
   * that is itself called through a pointer.
   *
   * @param fields those of parameters
   */
  Set<FieldRef> open(List<FieldStore> direct, Map<Parameter, Set<FieldRef>> fields) {
    Set<String> pointedTo = new HashSet<>();
    direct.forEach(store -> pointedTo.addAll(store.function().functionIds()));
    handed.forEach(one -> pointedTo.addAll(one.function().functionIds()));
    Set<FieldRef> open = new HashSet<>();
    fields.forEach(
        (parameter, its) -> {
          if (pointedTo.contains(parameter.functionId())) {
            open.addAll(its);
          }
        });
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Copy copy : copies) {
        grows |= open.contains(copy.from()) && open.add(copy.to());
      }
    }
    return open;
  }

  private static boolean keep(FieldStore store, Map<FieldRef, Map<List<String>, FieldStore>> all) {
    List<String> function =
        store.function().functionIds().isEmpty()
            ? List.of(store.function().contractKey())
            : store.function().functionIds();
    return all.computeIfAbsent(store.field(), field -> new LinkedHashMap<>())
            .putIfAbsent(function, store)
        == null;
  }

  private void copy(Map<FieldRef, Map<List<String>, FieldStore>> all, List<FieldStore> found) {
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Copy copy : copies) {
        for (FieldStore store : List.copyOf(all.getOrDefault(copy.from(), Map.of()).values())) {
          FieldStore copied = new FieldStore(copy.to(), store.function(), store.place());
          if (keep(copied, all)) {
            found.add(copied);
            grows = true;
          }
        }
      }
    }
  }

  /** The functions that functions are handed to. */
  Set<String> takers() {
    Set<String> takers = new HashSet<>();
    handed.forEach(one -> takers.add(one.to().functionId()));
    passed.forEach(one -> takers.add(one.to().functionId()));
    return takers;
  }

  /** The fields that what comes into parameters comes into. */
  Map<Parameter, Set<FieldRef>> fieldsOfParameters() {
    Map<Parameter, Set<FieldRef>> fields = new LinkedHashMap<>();
    kept.forEach(
        one -> fields.computeIfAbsent(one.parameter(), key -> new HashSet<>()).add(one.field()));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Passed one : passed) {
        Set<FieldRef> further = Set.copyOf(fields.getOrDefault(one.to(), Set.of()));
        if (!further.isEmpty()) {
          grows |= fields.computeIfAbsent(one.from(), key -> new HashSet<>()).addAll(further);
        }
      }
    }
    return fields;
  }
}
