package dev.holdfast.stubs;

import dev.holdfast.engine.contract.LockTerm;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Function;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names in the contract of an analysed function. Lenient where the stubs know no better: what
 * an unknown type's fields are is the program's to say, and an unknown name is a field of {@code
 * this} in Java, a global in C.
 */
final class FunctionNames implements Names {
  private final ModelTables tables;
  private final Function function;
  private final Realm realm;
  private @Nullable Map<String, TypedPath> variables;

  FunctionNames(ModelTables tables, Function function) {
    this.tables = tables;
    this.function = function;
    this.realm = realm(function);
  }

  /** Most annotations are not ours and name nothing. */
  private Map<String, TypedPath> variables() {
    Map<String, TypedPath> known = variables;
    if (known == null) {
      known = findVariables();
      variables = known;
    }
    return known;
  }

  private Map<String, TypedPath> findVariables() {
    Map<String, TypedPath> found = new LinkedHashMap<>();
    List<Function.Parameter> parameters = function.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      Function.Parameter parameter = parameters.get(i);
      String type =
          parameter.name().equals("this") && realm == Realm.JAVA
              ? function.contractKey().substring(0, function.contractKey().indexOf('#'))
              : parameter.type();
      found.put(parameter.name(), typed(AccessPath.parameter(i), type));
    }
    found.put("return", typed(AccessPath.of(new AccessPath.Result(LockTerm.RESULT)), ""));
    return found;
  }

  static Realm realm(Function function) {
    return function.contractKey().indexOf('#') >= 0 ? Realm.JAVA : Realm.C;
  }

  private TypedPath typed(AccessPath path, String typeName) {
    String bare = TypeTable.bareName(typeName);
    StubType type = realm == Realm.JAVA ? tables.types().resolve(bare, "") : null;
    return new TypedPath(path, type == null ? bare : TypeTable.structName(type), null);
  }

  @Override
  public @Nullable TypedPath variable(String name) {
    TypedPath own = variables().get(name);
    if (own != null) {
      return own;
    }
    TypedPath global = tables.types().global(name);
    if (global != null || isConstant(name) || function(name) != null) {
      return global;
    }
    TypedPath self = variables().get("this");
    return self == null ? new TypedPath(AccessPath.global(name), "", null) : field(self, name);
  }

  @Override
  public boolean isConstant(String name) {
    return tables.constants().isDeclared(name);
  }

  @Override
  public TypedPath field(TypedPath object, String name) {
    TypeTable.StubField field = tables.types().field(object.type(), name);
    return field == null
        ? object.unknownField(object.type(), name)
        : new TypedPath(object.path().field(field.field()), field.type(), field.lockClass());
  }

  @Override
  public @Nullable String function(String name) {
    return tables.function(name, realm);
  }
}
