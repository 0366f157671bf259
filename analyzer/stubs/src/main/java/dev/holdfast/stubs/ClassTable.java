package dev.holdfast.stubs;

import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.contract.LockOrder;
import dev.holdfast.engine.contract.UserDirectories;
import dev.holdfast.engine.program.AnnotationUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the stubs say of lock classes: their orders, or that they have none, and what divides them.
 */
final class ClassTable {
  private final ModelTables tables;
  private final Set<String> declared = new HashSet<>();
  private final List<LockOrder> orders = new ArrayList<>();
  private final Map<String, UserDirectories> divided = new LinkedHashMap<>();
  private final Map<String, Set<String>> owners = new LinkedHashMap<>();
  private final Set<String> alternatives = new TreeSet<>();
  private final Map<String, String> unordered = new HashMap<>();

  ClassTable(ModelTables tables) {
    this.tables = tables;
  }

  /** A stub gives a lock class of this name. */
  void declare(String lockClass) {
    declared.add(lockClass);
  }

  /** Reads what stands on a type, once all classes are declared. */
  void add(StubType type) throws ContractException {
    for (AnnotationUse use : type.annotations()) {
      if (Vocabulary.knows(use)) {
        add(use);
      }
    }
  }

  private void add(AnnotationUse use) throws ContractException {
    switch (use.simpleName()) {
      case "LockOrder" -> orders.add(new LockOrder(classes(use), use.place().toString()));
      case "ClassPerDirectory" -> {
        UserDirectories users =
            new UserDirectories(Members.string(use, "under"), Members.strings(use, "others"));
        classes(use).forEach(name -> divided.put(name, users));
      }
      case "ClassPerOwner" -> {
        String name = classes(use).get(0);
        Members.strings(use, "owners")
            .forEach(owner -> owners.computeIfAbsent(owner, key -> new TreeSet<>()).add(name));
      }
      case "UnorderedClasses" -> {
        String under = Members.string(use, "under");
        classes(use).forEach(name -> unordered.put(name, under));
      }
      case "AlternativeDirectories" -> alternatives.addAll(Members.strings(use, "value"));
      default -> {
        // What says nothing of classes is read elsewhere.
      }
    }
  }

  /** A name with a dot is a field of a struct that the stubs need not declare. */
  private List<String> classes(AnnotationUse use) throws ContractException {
    List<String> names = Members.strings(use, "value");
    for (String name : names) {
      if (!declared.contains(name)
          && name.indexOf('.') < 0
          && tables.types().global(name) == null) {
        throw new ContractException(
            use.place(), "there is no lock class \"" + name + "\" in the stubs");
      }
    }
    return names;
  }

  /** The declared orders. */
  List<LockOrder> orders() {
    return Collections.unmodifiableList(orders);
  }

  /** The directories that divide a class; null if none do. */
  @Nullable UserDirectories dividedAmong(String lockClass) {
    return divided.get(lockClass);
  }

  /** Whether the locks of a class form one of their own behind a field. */
  boolean isOwner(String field, String lockClass) {
    return owners.getOrDefault(field, Set.of()).contains(lockClass);
  }

  /**
   * The directory in which an order of such locks is a guess, empty for all; null if it is none.
   */
  @Nullable String unorderedUnder(String lockClass) {
    return unordered.get(lockClass);
  }

  /** The directories of whose subdirectories a build takes one each. */
  Set<String> alternatives() {
    return Collections.unmodifiableSet(alternatives);
  }
}
