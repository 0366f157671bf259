package dev.holdfast.stubs;

import dev.holdfast.engine.contract.ContractException;
import dev.holdfast.engine.program.AnnotationUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the contracts of all stubs under their keys; later ones replace earlier ones. */
final class ContractTable {
  private final ModelTables tables;
  private final ClassTable classes;
  private final ContractReader reader;
  private final Map<String, Declaration> declarations = new LinkedHashMap<>();

  private ContractTable(ModelTables tables) {
    this.tables = tables;
    this.classes = new ClassTable(tables);
    this.reader = new ContractReader(tables, new Aliases(tables.types()));
  }

  /**
   * Builds the contracts of these types. Those of the built-in model are read when they are first
   * asked for: a run needs few of them, and the model's own tests read them all.
   *
   * @param builtIn the types of the built-in model
   * @param users the types of the user's stubs, which come after
   * @throws ContractException if an annotation of the user's stubs is malformed
   */
  static ModelContracts build(List<StubType> builtIn, List<StubType> users)
      throws ContractException {
    List<StubType> types = new ArrayList<>(builtIn);
    types.addAll(users);
    ContractTable table = new ContractTable(new ModelTables(types));
    for (StubType type : table.tables.types().all()) {
      table.checkType(type);
    }
    for (StubType type : table.tables.types().all()) {
      table.addMethods(type);
      table.classes.add(type);
    }
    table.checkMethods(users);
    return new ModelContracts(table.tables, table.reader, table.declarations, table.classes);
  }

  private void checkMethods(List<StubType> users) throws ContractException {
    Set<StubType> own = new HashSet<>(users);
    for (Declaration declaration : declarations.values()) {
      if (own.contains(declaration.owner())) {
        reader.read(declaration);
      }
    }
  }

  private void checkType(StubType type) throws ContractException {
    check(type.annotations());
    for (StubType.Field field : type.fields()) {
      check(field.annotations());
    }
  }

  private void check(List<AnnotationUse> annotations) throws ContractException {
    for (AnnotationUse use : annotations) {
      if (Vocabulary.knows(use)) {
        Vocabulary.check(use);
      }
    }
    String lockClass = TypeTable.lockClass(annotations);
    if (lockClass != null) {
      classes.declare(lockClass);
    }
  }

  private void addMethods(StubType type) {
    boolean slots =
        type.form() == StubType.Form.ABSTRACT
            && Members.find(type.annotations(), "KernelStruct").isPresent();
    for (StubType.Method method : type.methods()) {
      put(type, method, Realm.JAVA, type.javaKey(method));
      if (slots && method.membership() == StubType.Membership.INSTANCE) {
        put(type, method, Realm.C, TypeTable.structName(type) + "." + method.name());
      } else if (method.nature() == StubType.Nature.NATIVE
          && method.membership() == StubType.Membership.STATIC) {
        put(type, method, Realm.C, method.name());
      }
    }
  }

  private void put(StubType type, StubType.Method method, Realm realm, String key) {
    declarations.put(key, new Declaration(type, method, realm, key));
  }
}
